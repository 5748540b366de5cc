/**
 * What is outside the program, as commands meet it: {@code Environment} with the streams, the
 * variables, the clock and the working folder; how text gets to a pipe, a terminal or the user's
 * pager; how far something has come; and who answers questions one by one ({@code Asker}). Nothing
 * here knows of commands.
 *
 * <p>Arrows: {@code completion, store ← outside ← command}, and all that is above.
 */
@NullMarked
package dev.relations.cli.outside;

import org.jspecify.annotations.NullMarked;
