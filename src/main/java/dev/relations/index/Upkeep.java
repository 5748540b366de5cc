package dev.relations.index;

import dev.relations.meeting.Meeting;
import dev.relations.store.FileStamp;
import dev.relations.store.ListedFolder;
import dev.relations.store.Reading;
import dev.relations.vocabulary.Topics;
import dev.relations.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Keeps what was read: as a new index, or beside the one there is while the changes are few. */
final class Upkeep {

    /** So many later changes are kept apart, or this share of the index; then it is made anew. */
    private static final int MOST_ADDED = 256;

    private static final int SHARE = 8;

    private final IndexPlace place;
    private final Identity identity;
    private final Map<String, FileStamp> stamps;
    private final Reading<Vocabulary> vocabulary;
    private final Known known;

    Upkeep(
            IndexPlace place,
            Identity identity,
            Map<String, FileStamp> stamps,
            Reading<Vocabulary> vocabulary,
            Known known) {
        this.place = place;
        this.identity = identity;
        this.stamps = stamps;
        this.vocabulary = vocabulary;
        this.known = known;
    }

    /**
     * Keeps what there is to keep.
     *
     * @param listed the folders of which it was not known what is in them
     */
    void keep(Contents contents, boolean nothingRead, List<ListedFolder> listed) {
        boolean anew = known.isEmpty() || isWorn(contents);
        List<ListedFolder> certain =
                listed.stream().filter(each -> !each.stamp().isRacy(identity.made())).toList();
        try {
            if (anew) {
                List<Row> rows = Contents.sorted(contents.all());
                List<ListedFolder> folders = new ArrayList<>(known.seen());
                folders.addAll(certain);
                Map<String, Integer> numbers = numbers(rows, 0);
                List<Meeting> meetings = new ArrayList<>(rows.size());
                rows.forEach(row -> row.meeting().ifPresent(meetings::add));
                write(
                        identity,
                        rows,
                        new Summary(
                                found(folders, path -> numbers.getOrDefault(path, Layout.NONE)),
                                List.of(),
                                Optional.of(KeptOccurrences.counted(meetings, topics()))));
            } else {
                keepLater(contents, nothingRead, certain);
            }
        } catch (IOException | DamagedIndex e) {
            // The next command reads the records again; relations index status says why.
        }
    }

    private void keepLater(Contents contents, boolean nothingRead, List<ListedFolder> listed)
            throws IOException {
        KnownPart base = known.base();
        List<Row> rows = Contents.sorted(contents.later());
        Map<String, Integer> numbers = numbers(rows, base.file.size());
        ToIntFunction<String> row =
                path -> {
                    Integer later = numbers.get(path);
                    return later == null ? base.freshRow(path) : later;
                };
        List<FolderRows> folders =
                found(listed.stream().filter(each -> !known.knows(each)).toList(), row);
        if (nothingRead && folders.isEmpty()) {
            return;
        }
        folders.addAll(found(known.seenLater(), row));
        Identity added =
                new Identity(
                        identity.program(),
                        identity.folder(),
                        identity.made(),
                        base.file.identity().made(),
                        identity.unique());
        List<Integer> gone = base.gone();
        write(
                added,
                rows,
                new Summary(
                        folders, gone, KeptOccurrences.changed(base.file, gone, rows, topics())));
    }

    private Topics topics() {
        return vocabulary.value().orElseThrow().topics();
    }

    private boolean isWorn(Contents contents) {
        int size = known.base().file.size();
        int most = Math.max(MOST_ADDED, size / SHARE);
        return contents.later().size() > most || known.base().gone().size() > most;
    }

    /** The number of each path's row, counted from this one on. */
    private static Map<String, Integer> numbers(List<Row> rows, int from) {
        Map<String, Integer> numbers = new HashMap<>(rows.size() * 2);
        for (int i = 0; i < rows.size(); i++) {
            numbers.put(rows.get(i).path(), from + i);
        }
        return numbers;
    }

    private static List<FolderRows> found(List<ListedFolder> folders, ToIntFunction<String> row) {
        List<FolderRows> found = new ArrayList<>();
        folders.forEach(folder -> FolderRows.of(folder, row).ifPresent(found::add));
        return found;
    }

    private void write(Identity whose, List<Row> rows, Summary summary) throws IOException {
        boolean base = whose.parent() == 0;
        String folder = whose.folder();
        IndexWriter.write(
                place,
                base ? place.base(folder) : place.additions(folder),
                whose,
                stamps,
                vocabulary,
                rows,
                summary);
        if (base) {
            Files.deleteIfExists(place.additions(folder));
        }
    }
}
