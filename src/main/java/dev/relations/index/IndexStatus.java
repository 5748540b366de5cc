package dev.relations.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of a records folder.
 *
 * @param file where
 * @param writable whether it can be written there
 * @param files how many record files are known
 * @param added how many of them were read again since it was made
 * @param bytes how large it is
 * @param made when the index of the whole folder was made; empty when there is none that can be
 *     used
 */
public record IndexStatus(
        Path file, boolean writable, int files, int added, long bytes, Optional<Instant> made) {

    static IndexStatus of(IndexPlace place, String folder) {
        Path file = place.base(folder);
        Known known = Known.open(place, folder);
        try {
            int added = known.additions().map(part -> part.file.size()).orElse(0);
            return new IndexStatus(
                    file,
                    isWritable(place.directory()),
                    known.isEmpty() ? 0 : known.base().file.size(),
                    added,
                    size(file) + size(place.additions(folder)),
                    known.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    Instant.ofEpochSecond(0, known.base().file.identity().made())));
        } finally {
            known.close();
        }
    }

    private static boolean isWritable(Path directory) {
        Path there = directory;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Files.isWritable(there);
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
