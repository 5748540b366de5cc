package dev.relations.store;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file's contents without looking at them. As long as all of it
 * stays the same, so do the contents, but for a write in the same tick of its clock.
 *
 * @param size in bytes
 * @param modified when it was last written, in nanoseconds since 1970
 * @param key which file it is, so that one put in the place of another is told apart
 */
public record FileStamp(long size, long modified, int key) {

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.hashCode(attributes.fileKey()));
    }
}
