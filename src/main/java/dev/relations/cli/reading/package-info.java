/**
 * The commands that answer from the records: {@code list, show, topics, timeline, ministers}. Each
 * is a {@code ReadingCommand}, which goes from options to a query, loads, and renders; a command
 * only makes its report. {@code Ordering} and {@code Output} are the options of them all. {@code
 * index} tells of what is kept of a reading.
 *
 * <p>Arrows: {@code report, render, outside, command ← reading ← cli}.
 */
@NullMarked
package dev.relations.cli.reading;

import org.jspecify.annotations.NullMarked;
