package dev.relations.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A record file.
 *
 * @param path below the records folder, with {@code /} between its parts
 * @param file where it really is
 */
public record RecordFile(String path, Path file, FileStamp stamp) {

    /**
     * A file that is in no records folder; its path is the whole one.
     *
     * @throws IOException if it cannot be looked at
     */
    public static RecordFile outside(Path file) throws IOException {
        return new RecordFile(
                file.toAbsolutePath().normalize().toString(),
                file,
                FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
    }

    /** The name of the file without its ending: the id, where it has the form of one. */
    public String stem() {
        return RecordReader.stem(path);
    }
}
