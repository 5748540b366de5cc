package dev.relations.index;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a folder holds now: what was known of it and still holds, and what was read again. */
final class Contents {

    private final Known known;

    /** What the index of the whole folder does not know. */
    private final List<Row> later = new ArrayList<>();

    private Contents(Known known) {
        this.known = known;
    }

    /** What was known, and what was read of the files of which it was not known. */
    static Contents of(Known known, List<Row> read) {
        Contents contents = new Contents(known);
        contents.later.addAll(read);
        known.additions().ifPresent(part -> rows(part, contents.later));
        return contents;
    }

    private static void rows(KnownPart part, List<Row> rows) {
        IndexFile file = part.file;
        for (int row = 0; row < file.size(); row++) {
            if (part.isFresh(row)) {
                rows.add(Row.of(file, row));
            }
        }
    }

    /** The rows that are not in the index of the whole folder. */
    List<Row> later() {
        return later;
    }

    /** The path of every file. */
    List<String> paths() {
        return all().stream().map(Row::path).toList();
    }

    /** The paths of those that are not in the index of the whole folder. */
    List<String> laterPaths() {
        return later.stream().map(Row::path).toList();
    }

    /** Every row. */
    List<Row> all() {
        List<Row> all = new ArrayList<>(later);
        if (!known.isEmpty()) {
            rows(known.base(), all);
        }
        return all;
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (!known.isEmpty()) {
            KnownPart base = known.base();
            base.file
                    .diagnostics()
                    .forEach(
                            (row, found) -> {
                                if (base.isFresh(row)) {
                                    diagnostics.addAll(found);
                                }
                            });
        }
        later.forEach(row -> diagnostics.addAll(row.diagnostics()));
        return diagnostics;
    }

    /** The meetings in chronological order. */
    List<Meeting> meetings() {
        List<Meeting> sorted = new ArrayList<>();
        if (!known.isEmpty()) {
            KnownPart base = known.base();
            int size = base.file.size();
            for (int row = 0; row < size; row++) {
                if (base.isFresh(row)) {
                    base.file.meeting(row).ifPresent(sorted::add);
                }
            }
        }
        List<Meeting> more = new ArrayList<>();
        later.forEach(row -> row.meeting().ifPresent(more::add));
        more.sort(Meeting.CHRONOLOGICAL);
        return sorted.isEmpty() ? more : more.isEmpty() ? sorted : merged(sorted, more);
    }

    private static List<Meeting> merged(List<Meeting> sorted, List<Meeting> more) {
        List<Meeting> merged = new ArrayList<>(sorted.size() + more.size());
        int from = 0;
        for (Meeting meeting : more) {
            int at = Collections.binarySearch(sorted, meeting, Meeting.CHRONOLOGICAL);
            int to = Math.max(from, at < 0 ? -at - 1 : at);
            merged.addAll(sorted.subList(from, to));
            merged.add(meeting);
            from = to;
        }
        merged.addAll(sorted.subList(from, sorted.size()));
        return merged;
    }

    /** The rows that an index keeps, in its order. */
    static List<Row> sorted(List<Row> rows) {
        List<Row> with = new ArrayList<>();
        List<Row> without = new ArrayList<>();
        for (Row row : rows) {
            if (row.isLasting()) {
                (row.meeting().isPresent() ? with : without).add(row);
            }
        }
        with.sort(
                (a, b) ->
                        Meeting.CHRONOLOGICAL.compare(
                                a.meeting().orElseThrow(), b.meeting().orElseThrow()));
        with.addAll(without);
        return with;
    }
}
