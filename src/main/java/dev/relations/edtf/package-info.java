/**
 * Dates as written: EDTF levels 0 and 1, their earliest and latest day, and whether they may or
 * must fall into a span of days. Depends on {@code java.*} only.
 *
 * <p>Arrows: {@code edtf ← meeting ← vocabulary ← query ← report ← render ← cli}.
 */
@NullMarked
package dev.relations.edtf;

import org.jspecify.annotations.NullMarked;
