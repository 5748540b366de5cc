/**
 * A command line while it is typed: what may stand at its cursor ({@code LineCompletion}) and what
 * each word of it is ({@code TypedWords}), by the model of the commands and with patience for all
 * that is wrong or missing. The shell asks for it key by key, and {@code complete} answers the
 * completion scripts of other shells, which {@code completion} prints; {@code shells} has what
 * differs from one to the other.
 *
 * <p>Arrows: {@code completion, outside, command, shells ← completing ← cli}.
 */
@NullMarked
package dev.relations.cli.completing;

import org.jspecify.annotations.NullMarked;
