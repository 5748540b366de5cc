/**
 * Options to a query, load, report, render, exit code; nothing else.
 *
 * <p>What a command takes is said once, in its picocli model: {@code Options} or annotations. What
 * the value of an option is stands beside it ({@code naming}, {@code @Completes}), so that a line
 * can be completed by the model alone.
 *
 * <p>A command that asks for more than a yes puts its questions by an {@code Asker}: {@code Asking}
 * goes through an interview, whoever the asker is; on a terminal that can do it, {@code shell} asks
 * key by key.
 *
 * <p>Arrows: {@code report, render, completion, store ← cli ← Main}.
 */
@NullMarked
package dev.relations.cli;

import org.jspecify.annotations.NullMarked;
