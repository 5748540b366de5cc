package dev.relations.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of the names in a folder without listing them. As long as it stays the
 * same, so do the names, but for a change in the same tick of its clock.
 *
 * @param changed when the folder was last changed in any way (POSIX {@code st_ctime}, which nobody
 *     can set, as they can the time of the last modification), in nanoseconds since 1970
 * @param key which folder it is
 */
public record FolderStamp(long changed, int key) {

    /** That of a folder; empty where the system does not tell when a folder was changed. */
    static Optional<FolderStamp> of(Path folder) {
        return read(folder, "unix:ctime,ino").flatMap(FolderStamp::of);
    }

    private static Optional<FolderStamp> of(Map<String, Object> now) {
        return now.get("ctime") instanceof FileTime changed
                ? Optional.of(
                        new FolderStamp(
                                changed.to(TimeUnit.NANOSECONDS), Objects.hashCode(now.get("ino"))))
                : Optional.empty();
    }

    private static Optional<Map<String, Object>> read(
            Path file, String attributes, LinkOption... links) {
        try {
            return Optional.of(Files.readAttributes(file, attributes, links));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What one look at a folder tells.
     *
     * @param identity the same as {@code fileKey()} of its attributes
     */
    record Seen(FolderStamp stamp, Object identity) {

        /**
         * Of a folder that is no symbolic link; empty for anything else, and where the system does
         * not tell as much.
         */
        static Optional<Seen> of(Path file) {
            Map<String, Object> now =
                    read(file, "unix:ctime,ino,isDirectory,fileKey", LinkOption.NOFOLLOW_LINKS)
                            .orElse(Map.of());
            Object identity = now.get("fileKey");
            return identity != null && Boolean.TRUE.equals(now.get("isDirectory"))
                    ? FolderStamp.of(now).map(stamp -> new Seen(stamp, identity))
                    : Optional.empty();
        }
    }

    /** Whether it is the same; {@code equals} of a record is only made when it is first called. */
    public boolean is(FolderStamp other) {
        return changed == other.changed && key == other.key;
    }

    /**
     * Whether the folder may have been changed again since a look at it, without another stamp.
     *
     * @param looked when the look began, in nanoseconds since 1970
     */
    public boolean isRacy(long looked) {
        return FileStamp.isRacy(changed, looked);
    }
}
