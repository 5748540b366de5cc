/**
 * The records folder: finding, reading and writing records and vocabulary files, and the
 * diagnostics of what cannot be read.
 *
 * <p>Arrows: {@code yaml, meeting, vocabulary ← store ← cli}.
 */
@NullMarked
package dev.relations.store;

import org.jspecify.annotations.NullMarked;
