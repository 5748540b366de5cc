/**
 * An official account of a meeting → a draft of its record. Nothing is guessed silently: every
 * value says where it was read, by which rule, and how sure it is; what only the keeper of the
 * records can know is a {@code Doubt}.
 *
 * <p>Reading goes from bytes to blocks ({@code page}), from blocks to what is title, date and
 * numbered text ({@code account}), and from sentences to who met whom, where and when ({@code
 * english}, {@code japanese}, {@code french}). Whose account it is and what its form is tells a
 * {@code ministry}, one class each. This package makes the draft of it all, with the names that the
 * vocabulary has.
 *
 * <p>Arrows: {@code edtf, meeting, vocabulary ← readout ← render, cli}; inside, {@code page ←
 * account ← english ← japanese}, {@code account ← french, ministry}, and all of them {@code ←
 * readout}.
 */
@NullMarked
package dev.relations.readout;

import org.jspecify.annotations.NullMarked;
