/**
 * A meeting told by answering questions: {@link dev.relations.interview.Interview} is where one
 * stands, {@link dev.relations.interview.Question} what is asked next, {@link
 * dev.relations.interview.Told} what has been told so far. All are values; an answer leads to
 * another interview or is refused with the reason, and nothing here knows how questions are put.
 *
 * <p>Arrows: {@code completion, store ← interview ← cli}.
 */
@NullMarked
package dev.relations.interview;

import org.jspecify.annotations.NullMarked;
