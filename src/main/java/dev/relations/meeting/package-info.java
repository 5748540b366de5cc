/**
 * The domain: a meeting as its record tells it. Values only; canonical keys for identities, and
 * names as they were written. Depends on {@code edtf} and {@code java.*}.
 *
 * <p>Arrows: {@code edtf ← meeting ← vocabulary, query, report, store}.
 */
@NullMarked
package dev.relations.meeting;

import org.jspecify.annotations.NullMarked;
