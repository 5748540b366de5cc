/**
 * Changes of the files of a folder as values, made all or none: under a lock that other processes
 * respect, each file whole or absent, never over what a stranger wrote meanwhile, kept for undo.
 * Knows nothing of records.
 *
 * <p>What it keeps lies in {@code .relations/} inside the folder, which readers of records pass by:
 * the lock, the journal of a change that is under way, and the last changes.
 *
 * <p>Arrows: {@code yaml ← change ← store, cli}.
 */
@NullMarked
package dev.relations.change;

import org.jspecify.annotations.NullMarked;
