/**
 * {@code add}: a new record, told by options, in the user's editor ({@code EditedDraft}), or by
 * answers ({@code AskedDraft}). {@code Adding} writes it, or shows what would be written.
 *
 * <p>Questions are put by an {@code Asker}: {@code Asking} goes through an interview, whoever the
 * asker is; on a terminal that can do it, {@code shell} asks key by key. {@code AskedText} says how
 * questions look, here and in {@code importing}.
 *
 * <p>Arrows: {@code interview, outside, command, changing ← adding ← importing, cli}.
 */
@NullMarked
package dev.relations.cli.adding;

import org.jspecify.annotations.NullMarked;
