/**
 * What was read of a records folder, kept in a file, so that the next command need not read it
 * again. It is derived: deleting it costs time and never an answer.
 *
 * <p>{@link dev.relations.index.IndexedFolder} answers with what the folder itself would answer. It
 * looks at every record file each time, and reads those again whose {@link
 * dev.relations.store.FileStamp} is not the one it knows. The names in a folder are listed again
 * when its {@link dev.relations.store.FolderStamp} is another one.
 *
 * <p>Only what completes a line in another shell is answered without that look, for a key cannot
 * wait for it: {@link dev.relations.index.IndexedFolder#remember} looks at folders, and at the
 * files of those that have changed. Candidates may lack a name, or have one too many, that was
 * written into a file in its place a moment ago; what is added, deleted, checked out, or saved by
 * the program itself and by most editors is there at once, and the next command that reads sees
 * all.
 *
 * <pre>
 * edtf, meeting, vocabulary, query, store ← index ← cli, shell
 * </pre>
 */
@NullMarked
package dev.relations.index;

import org.jspecify.annotations.NullMarked;
