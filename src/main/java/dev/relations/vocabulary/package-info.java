/**
 * Who and what is meant by a spelling: parties (countries and organisations), people and topics,
 * each with a canonical key and a display name.
 *
 * <p>Arrows: {@code meeting ← vocabulary ← query, report, store}.
 */
@NullMarked
package dev.relations.vocabulary;

import org.jspecify.annotations.NullMarked;
