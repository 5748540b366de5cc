/**
 * What is said of a file that is wrong or doubtful: where, how bad, of which kind, and how to mend
 * it. The kinds are one catalogue, of what reading finds and of what checking finds.
 *
 * <p>Arrows: {@code meeting ← diagnostic ← store, index, check, render, cli}.
 */
@NullMarked
package dev.relations.diagnostic;

import org.jspecify.annotations.NullMarked;
