package dev.relations.store;

import java.util.List;
import java.util.Optional;

/** What somebody knows of a records folder from before; asked by several threads at once. */
public interface KnownFiles {

    /** Nothing: every folder is listed, and every file is wanted. */
    KnownFiles NONE =
            new KnownFiles() {
                @Override
                public Optional<KnownFolder> folder(String path, FolderStamp stamp) {
                    return Optional.empty();
                }

                @Override
                public List<RecordFile> unknown(List<RecordFile> files) {
                    return files;
                }
            };

    /**
     * What is in a folder, if that is known for certain.
     *
     * @param path of the folder below the records folder, with {@code /} behind each part
     */
    Optional<KnownFolder> folder(String path, FolderStamp stamp);

    /** Those of some files of which it is not known what they hold. */
    List<RecordFile> unknown(List<RecordFile> files);
}
