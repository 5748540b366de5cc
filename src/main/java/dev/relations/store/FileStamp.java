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

    /**
     * A file written in the last moments before a look at it may be written again without a new
     * time: by a clock that ticks every few milliseconds, or every two seconds where it tells no
     * fractions (git's "racily clean" rule).
     */
    private static final long TICK = 20_000_000L;

    private static final long COARSE_TICK = 2_000_000_000L;
    private static final long SECOND = 1_000_000_000L;

    /**
     * Whether a file may have been written again since a look at it, without another time.
     *
     * @param modified when it was written as far as that look could tell
     * @param looked when the look began; both in nanoseconds since 1970
     */
    public static boolean isRacy(long modified, long looked) {
        long tick = modified % SECOND == 0 ? COARSE_TICK : TICK;
        return modified >= looked - tick;
    }

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.hashCode(attributes.fileKey()));
    }
}
