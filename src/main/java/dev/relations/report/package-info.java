/**
 * Meetings and a query in, plain values out: what a command has to say, before any format.
 *
 * <p>Arrows: {@code query ← report ← render ← cli}.
 */
@NullMarked
package dev.relations.report;

import org.jspecify.annotations.NullMarked;
