package dev.relations.index;

import dev.relations.meeting.Meeting;
import dev.relations.store.FileStamp;
import dev.relations.store.Reading;
import dev.relations.store.RecordFile;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is known of a folder from before: an index, and perhaps a smaller one of later changes. */
final class Known {

    /** One of the two, with the row of each path and the rows that still hold. */
    static final class Part {
        final IndexFile file;
        private final boolean[] fresh;
        private int count;

        Part(IndexFile file) {
            this.file = file;
            this.fresh = new boolean[file.size()];
        }

        /** Marks the rows that still hold; the files of which none does. */
        List<RecordFile> without(List<RecordFile> records) {
            List<RecordFile> rest = new ArrayList<>(0);
            int marked = 0;
            int expected = Layout.NONE;
            for (RecordFile record : records) {
                int row = row(record.path(), expected);
                expected = row == Layout.NONE ? row : file.next(row);
                if (row == Layout.NONE || !file.isFresh(row, record.stamp())) {
                    rest.add(record);
                } else {
                    marked += fresh[row] ? 0 : 1;
                    fresh[row] = true;
                }
            }
            synchronized (this) {
                count += marked;
            }
            return rest;
        }

        /** Folders are mostly listed in the same order, so the next row is tried first. */
        private int row(String path, int expected) {
            return expected != Layout.NONE && file.path(expected).equals(path)
                    ? expected
                    : file.row(path);
        }

        boolean isFresh(int row) {
            return fresh[row];
        }

        synchronized int deadRows() {
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

    /**
     * Those of these files of which it is not known what they hold; the rows of the others count
     * from now on. Several threads may ask at once.
     */
    List<RecordFile> without(List<RecordFile> records) {
        List<RecordFile> rest = records;
        for (Part part : parts) {
            rest = part.without(rest);
        }
        return rest;
    }

    /** The index of the whole folder. */
    Part base() {
        return parts.get(parts.size() - 1);
    }

    /** The one of later changes. */
    Optional<Part> additions() {
        return parts.size() < 2 ? Optional.empty() : Optional.of(parts.get(0));
    }

    /** Whether it is known of this many files, all of them known, that no two have one id. */
    boolean isUnique(int files) {
        return parts.size() == 1 && base().file.identity().unique() && base().count == files;
    }

    void whenDamaged(Function<String, Optional<Meeting>> read) {
        parts.forEach(part -> part.file.whenDamaged(read));
    }

    void close() {
        parts.forEach(part -> part.file.close());
    }
}
