/**
 * The shell: the same commands, one line after another, with editing, history and completion.
 *
 * <p>{@link dev.relations.shell.Grammar} takes a line apart, {@link
 * dev.relations.shell.Interpreter} does what it says. Both know nothing of a terminal, and serve
 * scripts as well. What reads keys is JLine, which is loaded when a shell is opened on a terminal
 * and not before.
 *
 * <pre>
 * cli ← shell ← Main
 * </pre>
 */
@NullMarked
package dev.relations.shell;

import org.jspecify.annotations.NullMarked;
