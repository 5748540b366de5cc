package dev.relations.store;

import dev.relations.diagnostic.Diagnostic;
import java.util.List;

/**
 * The record files of a folder.
 *
 * @param files in no certain order
 * @param folders those folders that were listed and need not be, as long as their stamp stays
 * @param problems folders and files that cannot be looked at
 */
public record Listing(
        List<RecordFile> files, List<ListedFolder> folders, List<Diagnostic> problems) {

    /** The ids that several of the files have. */
    public SameIds sameIds() {
        return SameIds.among(files.stream().map(RecordFile::path).toList());
    }
}
