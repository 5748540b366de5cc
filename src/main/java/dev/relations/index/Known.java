package dev.relations.index;

import dev.relations.meeting.Meeting;
import dev.relations.store.FileStamp;
import dev.relations.store.Reading;
import dev.relations.store.RecordFile;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is known of a folder from before: an index, and perhaps a smaller one of later changes. */
final class Known {

    /** One of the two, with the row of each path and the rows that still hold. */
    static final class Part {
        final IndexFile file;
        private final Map<String, Integer> rows;
        private final boolean[] fresh;
        private int count;

        Part(IndexFile file) {
            this.file = file;
            int size = file.size();
            this.rows = new HashMap<>(size * 2);
            this.fresh = new boolean[size];
            for (int row = 0; row < size; row++) {
                rows.put(file.path(row), row);
            }
        }

        boolean find(RecordFile record) {
            Integer row = rows.get(record.path());
            if (row == null || !file.isFresh(row, record.stamp())) {
                return false;
            }
            fresh[row] = true;
            count++;
            return true;
        }

        boolean isFresh(int row) {
            return fresh[row];
        }

        int deadRows() {
            return fresh.length - count;
        }
    }

    private final List<Part> parts;

    private Known(List<Part> parts) {
        this.parts = parts;
    }

    /** Nothing. */
    static Known nothing() {
        return new Known(List.of());
    }

    static Known open(IndexPlace place, String folder) {
        List<Part> parts = new ArrayList<>(2);
        Optional<IndexFile> base = open(place.base(folder), place, folder, 0);
        base.ifPresent(
                file -> {
                    parts.add(new Part(file));
                    open(place.additions(folder), place, folder, file.identity().made())
                            .ifPresent(added -> parts.add(0, new Part(added)));
                });
        return new Known(parts);
    }

    private static Optional<IndexFile> open(
            java.nio.file.Path path, IndexPlace place, String folder, long parent) {
        Optional<IndexFile> opened = IndexFile.open(path, place.program());
        if (opened.isEmpty()
                || (opened.get().identity().folder().equals(folder)
                        && opened.get().identity().parent() == parent)) {
            return opened;
        }
        opened.get().close();
        return Optional.empty();
    }

    /** The same, or nothing where the vocabulary is another one now. */
    Known with(Map<String, FileStamp> vocabulary) {
        boolean same = parts.stream().allMatch(part -> part.file.knowsVocabulary(vocabulary));
        if (!same) {
            close();
        }
        return same ? this : nothing();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Optional<Reading<Vocabulary>> vocabulary() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(base().file.vocabulary());
    }

    /** Whether what a file holds is known; its row then counts. */
    boolean find(RecordFile record) {
        for (Part part : parts) {
            if (part.find(record)) {
                return true;
            }
        }
        return false;
    }

    /** The index of the whole folder. */
    Part base() {
        return parts.get(parts.size() - 1);
    }

    /** The one of later changes. */
    Optional<Part> additions() {
        return parts.size() < 2 ? Optional.empty() : Optional.of(parts.get(0));
    }

    void whenDamaged(Function<String, Optional<Meeting>> read) {
        parts.forEach(part -> part.file.whenDamaged(read));
    }

    void close() {
        parts.forEach(part -> part.file.close());
    }
}
