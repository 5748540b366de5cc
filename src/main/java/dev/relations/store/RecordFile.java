package dev.relations.store;

import java.nio.file.Path;

/**
 * A record file.
 *
 * @param path below the records folder, with {@code /} between its parts
 * @param file where it really is
 */
public record RecordFile(String path, Path file, FileStamp stamp) {

    /** The name of the file without its ending: the id, where it has the form of one. */
    public String stem() {
        return RecordReader.stem(path);
    }
}
