/**
 * Records as a keeper of records changes them: a field set in many, an id that every reference
 * follows, two records of one meeting made one. Each is thought out on texts and values, and gives
 * a change of files that is still to be made.
 *
 * <p>Arrows: {@code store, change ← edit ← cli}.
 */
@NullMarked
package dev.relations.edit;

import org.jspecify.annotations.NullMarked;
