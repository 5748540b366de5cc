/**
 * The records folder: finding, reading and writing records and vocabulary files, and the
 * diagnostics of what cannot be read.
 *
 * <p>Reading goes from bytes ({@code FileText}) to nodes ({@code yaml}), from nodes to typed fields
 * ({@code Fields}, as {@code MeetingShape} and the other shapes describe them) and from these to a
 * meeting. Each step adds its problems to {@code Problems}, so that all of a file are named at
 * once; a file with an error gives no meeting. Drafts that have no file yet go the same way.
 *
 * <p>Arrows: {@code yaml, change, meeting, vocabulary, diagnostic ← store ← cli}.
 */
@NullMarked
package dev.relations.store;

import org.jspecify.annotations.NullMarked;
