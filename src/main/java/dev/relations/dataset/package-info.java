/**
 * Tables into records: rows of a CSV, TSV or JSON file or events of a calendar, and a mapping that
 * says what each record is made of.
 *
 * <p>A {@code RowSource} reads a file as rows; a row is a mapping of its columns whose values know
 * their place in the file. An {@code ImportMap} is checked before any row is read; it makes of a
 * row the fields of a record, which then go the way of every draft. A {@code TableImport} checks
 * all rows first and tells what they hold, and only then writes.
 *
 * <p>Arrows: {@code yaml, diagnostic, vocabulary, store ← dataset ← cli}.
 */
@NullMarked
package dev.relations.dataset;

import org.jspecify.annotations.NullMarked;
