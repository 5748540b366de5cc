/**
 * Accounts in French: who met whom is told by the opening sentence and the title. The adjectives of
 * countries and the words of offices are in {@code words.txt}.
 *
 * <p>Arrows: {@code account ← french ← readout}.
 */
@NullMarked
package dev.relations.readout.french;

import org.jspecify.annotations.NullMarked;
