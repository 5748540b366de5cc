/**
 * A meeting told by answering questions: {@link dev.relations.interview.Interview} is where one
 * stands, {@link dev.relations.interview.Question} what is asked next, {@link
 * dev.relations.interview.Told} what has been told so far. All are values; an answer leads to
 * another interview or is refused with the reason, and nothing here knows how questions are put.
 *
 * <p>Whose account a paragraph is of is not asked: with one account it goes without saying, and who
 * has several adds the second by {@code import readout --to} or in an editor, which say it.
 *
 * <p>Arrows: {@code completion, store ← interview ← cli}.
 */
@NullMarked
package dev.relations.interview;

import org.jspecify.annotations.NullMarked;
