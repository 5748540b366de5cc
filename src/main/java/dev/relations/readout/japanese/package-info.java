/**
 * Accounts in Japanese: the opening sentence with its eras and brackets, names before offices, and
 * names in Latin letters, which are read as English ones are.
 *
 * <p>Arrows: {@code account, english ← japanese ← readout}.
 */
@NullMarked
package dev.relations.readout.japanese;

import org.jspecify.annotations.NullMarked;
