/**
 * The commands that change records: {@code set, rename, merge, remove, undo}, and {@code edit} with
 * the user's editor. What a change is, {@code edit} and {@code change} think out; {@code Changing}
 * shows or makes it, and says what stands in the way, for these commands and for those of other
 * rooms that write.
 *
 * <p>Arrows: {@code edit, change, outside, command ← changing ← adding, importing, checking, cli}.
 */
@NullMarked
package dev.relations.cli.changing;

import org.jspecify.annotations.NullMarked;
