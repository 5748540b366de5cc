/**
 * Accounts in English. {@code Sentence} parts a text into tokens and finds the parties in it;
 * {@code PersonSpotter} finds persons by their offices; {@code Encounters} tell who met whom;
 * {@code Cast} and {@code Sides} put together who took part for whom. The words by which all this
 * is read are in {@code words.txt}.
 *
 * <p>Arrows: {@code account ← english ← japanese, readout}.
 */
@NullMarked
package dev.relations.readout.english;

import org.jspecify.annotations.NullMarked;
