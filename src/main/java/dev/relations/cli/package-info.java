/**
 * Options to a query, load, report, render, exit code; nothing else.
 *
 * <p>What a command takes is said once, by its {@code Options}, which put together its picocli
 * model; there are no annotations, for to read them takes longer than most answers. What the value
 * of an option is stands beside it ({@code naming}), so that a line can be completed by the model
 * alone. Of all commands the one that a line names is made, and no other.
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
