/**
 * Reports to table, text, JSON, CSV, …: a writer in, nothing out.
 *
 * <p>Arrows: {@code report, yaml, text ← render ← cli}.
 */
@NullMarked
package dev.relations.render;

import org.jspecify.annotations.NullMarked;
