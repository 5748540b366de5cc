package dev.relations.store;

import dev.relations.diagnostic.Diagnostic;
import java.util.List;

/**
 * The record files of a folder.
 *
 * @param files in no certain order
 * @param problems folders and files that cannot be looked at
 */
public record Listing(List<RecordFile> files, List<Diagnostic> problems) {

    /** The ids that several of the files have. */
    public SameIds sameIds() {
        return SameIds.among(files.stream().map(RecordFile::path).toList());
    }
}
