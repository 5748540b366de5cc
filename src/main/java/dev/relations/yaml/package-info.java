/**
 * YAML text to nodes that know their line and column, and plain values to YAML text. The only
 * package that knows the YAML library; it knows nothing of meetings.
 *
 * <p>Arrows: {@code text ← yaml}; {@code yaml ← store, render}.
 */
@NullMarked
package dev.relations.yaml;

import org.jspecify.annotations.NullMarked;
