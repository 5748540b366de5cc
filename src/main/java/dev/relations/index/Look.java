package dev.relations.index;

import dev.relations.store.FileStamp;
import dev.relations.store.Listing;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordsFolder;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the files of a folder looked like.
 *
 * @param began when the look began, in nanoseconds since 1970
 * @param vocabulary the stamps of the vocabulary's files
 * @param listing the record files
 */
record Look(long began, Map<String, FileStamp> vocabulary, Listing listing) {

    static Look at(RecordsFolder folder, Clock clock) {
        return new Look(now(clock), folder.vocabularyStamps(), folder.list());
    }

    static long now(Clock clock) {
        Instant instant = clock.instant();
        return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
    }

    /** Whether a later look shows that every file certainly still holds what it held. */
    boolean holdsAt(Look later) {
        return hasSameVocabulary(later)
                && listing.files().size() == later.listing.files().size()
                && unchanged(later) == later.listing.files().size()
                && Set.copyOf(listing.problems()).equals(Set.copyOf(later.listing.problems()));
    }

    boolean hasSameVocabulary(Look later) {
        return vocabulary.equals(later.vocabulary)
                && vocabulary.values().stream().allMatch(this::isCertain);
    }

    private int unchanged(Look later) {
        Map<String, FileStamp> known = certain();
        int unchanged = 0;
        for (RecordFile file : later.listing.files()) {
            if (file.stamp().equals(known.get(file.path()))) {
                unchanged++;
            }
        }
        return unchanged;
    }

    /** The stamps of those files that cannot have been written since without a new one. */
    Map<String, FileStamp> certain() {
        Map<String, FileStamp> certain = new HashMap<>(listing.files().size() * 2);
        for (RecordFile file : listing.files()) {
            if (isCertain(file.stamp())) {
                certain.put(file.path(), file.stamp());
            }
        }
        return certain;
    }

    private boolean isCertain(FileStamp stamp) {
        return !FileStamp.isRacy(stamp.modified(), began);
    }
}
