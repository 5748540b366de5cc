package dev.relations.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A record file.
 *
 * @param path below the folder, with {@code /} between its parts
 * @param folder the records folder; any where the path is a whole one
 */
public record RecordFile(String path, Path folder, FileStamp stamp) {

    /**
     * A file that is in no records folder; its path is the whole one.
     *
     * @throws IOException if it cannot be looked at
     */
    public static RecordFile outside(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        return new RecordFile(
                whole.toString(),
                whole,
                FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
    }

    /** Where it is. */
    public Path file() {
        return folder.resolve(path);
    }

    /** The name of the file without its ending: the id, where it has the form of one. */
    public String stem() {
        return RecordReader.stem(path);
    }
}
