package dev.relations.index;

import dev.relations.store.FileStamp;
import dev.relations.store.Reading;
import dev.relations.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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

    void keep(Contents contents, boolean nothingRead, Supplier<List<String>> listed) {
        boolean anew = known.isEmpty() || isWorn(contents);
        if (nothingRead && !anew) {
            return;
        }
        try {
            if (anew) {
                write(identity, Contents.sorted(contents.all()), listed.get());
            } else {
                long parent = known.base().file.identity().made();
                Identity added =
                        new Identity(
                                identity.program(),
                                identity.folder(),
                                identity.made(),
                                parent,
                                identity.unique());
                write(added, Contents.sorted(contents.later()), listed.get());
            }
        } catch (IOException | DamagedIndex e) {
            // The next command reads the records again; relations index status says why.
        }
    }

    private boolean isWorn(Contents contents) {
        int size = known.base().file.size();
        int most = Math.max(MOST_ADDED, size / SHARE);
        return contents.later().size() > most || known.base().deadRows() > most;
    }

    private void write(Identity whose, List<Row> rows, List<String> listed) throws IOException {
        boolean base = whose.parent() == 0;
        String folder = whose.folder();
        IndexWriter.write(
                base ? place.base(folder) : place.additions(folder),
                whose,
                stamps,
                vocabulary,
                rows,
                listed);
        if (base) {
            Files.deleteIfExists(place.additions(folder));
        }
    }
}
