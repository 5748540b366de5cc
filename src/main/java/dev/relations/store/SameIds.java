package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that several files have. Of the files of one id the first by path counts. */
public final class SameIds {

    /** The paths of each such id, in their order. */
    private final List<List<String>> repeated;

    private SameIds(List<List<String>> repeated) {
        this.repeated = repeated;
    }

    /** No id that two files have. */
    public static SameIds none() {
        return new SameIds(List.of());
    }

    /** Those among record files with these paths. */
    public static SameIds among(List<String> paths) {
        Set<Integer> suspects = repeatedHashes(paths);
        if (suspects.isEmpty()) {
            return none();
        }
        Map<String, List<String>> byId = new LinkedHashMap<>();
        for (String path : paths) {
            String stem = RecordReader.stem(path);
            if (suspects.contains(stem.hashCode())) {
                byId.computeIfAbsent(stem, s -> new ArrayList<>()).add(path);
            }
        }
        List<List<String>> repeated = new ArrayList<>();
        for (List<String> same : byId.values()) {
            if (same.size() > 1) {
                same.sort(Comparator.naturalOrder());
                repeated.add(same);
            }
        }
        return new SameIds(repeated);
    }

    /** Sorted numbers show repetitions much sooner than a map of all names. */
    private static Set<Integer> repeatedHashes(List<String> paths) {
        int[] hashes = new int[paths.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = RecordReader.stem(paths.get(i)).hashCode();
        }
        Arrays.sort(hashes);
        Set<Integer> repeated = new HashSet<>();
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                repeated.add(hashes[i]);
            }
        }
        return repeated;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return repeated.isEmpty();
    }

    /**
     * Tells of each file whose id is also that of one before it, and removes the meetings of such
     * files where one before could be read.
     */
    public void leaveOut(Collection<Meeting> meetings, List<Diagnostic> diagnostics) {
        if (repeated.isEmpty()) {
            return;
        }
        Set<String> readable = new HashSet<>();
        meetings.forEach(meeting -> readable.add(meeting.path()));
        Set<String> left = new HashSet<>();
        for (List<String> same : repeated) {
            boolean counted = false;
            for (String path : same) {
                if (!path.equals(same.get(0))) {
                    diagnostics.add(duplicate(path, same.get(0)));
                }
                if (counted) {
                    left.add(path);
                }
                counted |= readable.contains(path);
            }
        }
        meetings.removeIf(meeting -> left.contains(meeting.path()));
    }

    private static Diagnostic duplicate(String path, String first) {
        return Diagnostic.ofFile(
                path,
                Code.DUPLICATE_ID,
                "the id "
                        + RecordReader.stem(path)
                        + " is also that of "
                        + first
                        + ", which counts",
                "rename one of the two files, or delete one");
    }
}
