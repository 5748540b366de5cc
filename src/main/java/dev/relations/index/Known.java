package dev.relations.index;

import dev.relations.meeting.Meeting;
import dev.relations.store.FileStamp;
import dev.relations.store.Reading;
import dev.relations.store.RecordFile;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is known of a folder from before: an index, and perhaps a smaller one of later changes. */
final class Known {

    /** One of the two, with the row of each path and the rows that still hold. */
    static final class Part {
        final IndexFile file;
        private final boolean[] fresh;

        Part(IndexFile file) {
            this.file = file;
            this.fresh = new boolean[file.size()];
        }

        /** The row of a path; folders are mostly listed in the same order, so one is expected. */
        int row(String path, int expected) {
            return expected != Layout.NONE && file.path(expected).equals(path)
                    ? expected
                    : file.row(path);
        }

        /** Whether a row still holds what its file does; it then counts. */
        boolean mark(int row, RecordFile record) {
            boolean holds = row != Layout.NONE && file.isFresh(row, record.stamp());
            if (holds) {
                fresh[row] = true;
            }
            return holds;
        }

        /** Whether a row that still holds has one of these stems, by their hashes. */
        boolean holds(Set<Integer> stems) {
            for (int row = 0; row < fresh.length; row++) {
                if (fresh[row] && stems.contains(file.stemHash(row))) {
                    return true;
                }
            }
            return false;
        }

        boolean isFresh(int row) {
            return fresh[row];
        }

        /** How many rows hold no more; known when all files are listed. */
        int deadRows() {
            int dead = 0;
            for (boolean each : fresh) {
                dead += each ? 0 : 1;
            }
            return dead;
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

    /** Some files looked up. */
    static final class Sifted {
        /** For each file its row in the index of the whole folder, if that still holds. */
        private final int[] rows;

        /** The paths of the files without such a row. */
        private final List<String> others = new ArrayList<>(0);

        /** The files of which it is not known what they hold. */
        private final List<RecordFile> unknown = new ArrayList<>(0);

        private Sifted(int files) {
            rows = new int[files];
        }

        List<RecordFile> unknown() {
            return unknown;
        }
    }

    /** Looks files up; the rows that still hold count from now on. Several threads may ask. */
    Sifted sift(List<RecordFile> files) {
        Sifted sifted = new Sifted(files.size());
        int expected = Layout.NONE;
        for (int i = 0; i < sifted.rows.length; i++) {
            RecordFile file = files.get(i);
            sifted.rows[i] = Layout.NONE;
            if (!isEmpty()) {
                int row = base().row(file.path(), expected);
                expected = row == Layout.NONE ? row : base().file.next(row);
                if (base().mark(row, file)) {
                    sifted.rows[i] = row;
                    continue;
                }
            }
            sifted.others.add(file.path());
            if (!isAdded(file)) {
                sifted.unknown.add(file);
            }
        }
        return sifted;
    }

    private boolean isAdded(RecordFile file) {
        return parts.size() > 1
                && parts.get(0).mark(parts.get(0).row(file.path(), Layout.NONE), file);
    }

    /** The paths of files that were looked up, in their order. */
    void addPaths(Sifted sifted, List<String> paths) {
        int other = 0;
        for (int row : sifted.rows) {
            paths.add(row == Layout.NONE ? sifted.others.get(other++) : base().file.path(row));
        }
    }

    /** The index of the whole folder. */
    Part base() {
        return parts.get(parts.size() - 1);
    }

    /** The one of later changes. */
    Optional<Part> additions() {
        return parts.size() < 2 ? Optional.empty() : Optional.of(parts.get(0));
    }

    /**
     * Whether it is known that no two files have one id, where these are not in the index of the
     * whole folder.
     */
    boolean isUnique(List<String> later) {
        if (isEmpty() || !base().file.identity().unique()) {
            return false;
        }
        Set<Integer> stems = new HashSet<>();
        for (String path : later) {
            if (!stems.add(IndexFile.stemOf(path).hashCode())) {
                return false;
            }
        }
        return stems.isEmpty() || !base().holds(stems);
    }

    void whenDamaged(Function<String, Optional<Meeting>> read) {
        parts.forEach(part -> part.file.whenDamaged(read));
    }

    void close() {
        parts.forEach(part -> part.file.close());
    }
}
