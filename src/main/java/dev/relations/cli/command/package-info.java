/**
 * What every command is made of: {@code Relations} with what is said before a command's name,
 * {@code Options} with what stands behind it, {@code Records} to work on, and {@code Messages} and
 * {@code Display} to answer by. Options to a query, load, report, render, exit code; nothing else.
 *
 * <p>What a command takes is said once, by its {@code Options}, which put together its picocli
 * model; there are no annotations, for to read them takes longer than most answers. What the value
 * of an option is stands beside it ({@code naming}), so that a line can be completed by the model
 * alone. Options that several rooms offer alike are {@code Narrowing}.
 *
 * <p>In a shell, {@code SessionMemory} is what the commands before have left.
 *
 * <p>Arrows: {@code outside ← command ← reading, changing, adding, importing, checking, completing,
 * help, shells} and {@code cli}.
 */
@NullMarked
package dev.relations.cli.command;

import org.jspecify.annotations.NullMarked;
