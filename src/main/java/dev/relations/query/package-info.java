/**
 * All criteria as one value that matches a meeting or not, and the text form of it.
 *
 * <p>Arrows: {@code vocabulary ← query ← report ← cli}.
 */
@NullMarked
package dev.relations.query;

import org.jspecify.annotations.NullMarked;
