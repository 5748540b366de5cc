/**
 * What records and vocabulary files may hold, told as editors want to know it: JSON Schema, draft
 * 2020-12, made from the shapes by which the files are read. A schema tells of form alone, and
 * agrees with the reader but for what {@link dev.relations.schema.RecordSchema} names.
 *
 * <p>Arrows: {@code meeting, vocabulary, diagnostic, store ← schema ← cli}.
 */
@NullMarked
package dev.relations.schema;

import org.jspecify.annotations.NullMarked;
