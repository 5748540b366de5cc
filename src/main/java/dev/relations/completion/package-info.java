/**
 * What may stand at a place of a command line: values from the records, ranked by how well they fit
 * what was typed and how often they occur, each with what there is to know of it.
 *
 * <p>Only what satisfies the criteria that the line has already is offered; they are a {@code
 * Query} like any other. What is offered resolves to what it names when it is read as a query or an
 * option: where a name would not, the key or code stands in its place.
 *
 * <p>This package knows neither commands nor shells: a place is a {@code Slot}, and a value is told
 * without the quotes that a shell wants around it.
 *
 * <p>Arrows: {@code meeting, vocabulary, query, report ← completion ← cli, shell}.
 */
@NullMarked
package dev.relations.completion;

import org.jspecify.annotations.NullMarked;
