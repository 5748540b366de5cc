/**
 * An official account of a meeting → a draft of its record. Nothing is guessed silently: every
 * value says where it was read, by which rule, and how sure it is; what only the keeper of the
 * records can know is a {@code Doubt}.
 *
 * <p>Reading goes from bytes to blocks ({@code page}), from blocks to what is title, date and
 * numbered text ({@code Layout}), and from sentences to who met whom, where and when. What a
 * ministry does in its own way is told by its {@code Ministry}, one class each; what all texts of a
 * language share is read by {@code English}, {@code Japanese} and {@code French}.
 *
 * <p>Arrows: {@code edtf, meeting, vocabulary ← readout ← cli}.
 */
@NullMarked
package dev.relations.readout;

import org.jspecify.annotations.NullMarked;
