package dev.relations.store;

import java.io.IOException;
import java.nio.file.Files;
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
        try {
            Map<String, Object> now = Files.readAttributes(folder, "unix:ctime,ino");
            return now.get("ctime") instanceof FileTime changed
                    ? Optional.of(
                            new FolderStamp(
                                    changed.to(TimeUnit.NANOSECONDS),
                                    Objects.hashCode(now.get("ino"))))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
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
