package dev.relations.store;

import dev.relations.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The record files of a folder.
 *
 * @param files in no certain order
 * @param problems folders and files that cannot be looked at
 */
public record Listing(List<RecordFile> files, List<Diagnostic> problems) {

    /** The files of each id that several files have, by path; the first one counts. */
    public List<List<RecordFile>> duplicates() {
        Set<Integer> suspects = repeatedHashes();
        if (suspects.isEmpty()) {
            return List.of();
        }
        Map<String, List<RecordFile>> byId = new LinkedHashMap<>();
        for (RecordFile file : files) {
            if (suspects.contains(file.stem().hashCode())) {
                byId.computeIfAbsent(file.stem(), s -> new ArrayList<>()).add(file);
            }
        }
        List<List<RecordFile>> repeated = new ArrayList<>();
        for (List<RecordFile> same : byId.values()) {
            if (same.size() > 1) {
                same.sort(Comparator.comparing(RecordFile::path));
                repeated.add(same);
            }
        }
        return repeated;
    }

    /** Sorted numbers show repetitions much sooner than a map of all names. */
    private Set<Integer> repeatedHashes() {
        int[] hashes = new int[files.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = files.get(i).stem().hashCode();
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
}
