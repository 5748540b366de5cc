/**
 * What of a text a reader sees: which characters hide, deceive or are obeyed by a terminal.
 *
 * <p>Arrows: {@code text ← yaml, render ← cli}.
 */
@NullMarked
package dev.relations.text;

import org.jspecify.annotations.NullMarked;
