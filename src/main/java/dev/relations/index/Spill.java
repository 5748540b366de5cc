package dev.relations.index;

import dev.relations.meeting.Meeting;
import dev.relations.store.Reading;
import dev.relations.vocabulary.Vocabulary;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is read of many files, put on disk as it comes and in the order in which it comes: even
 * packed, 100,000 meetings would take half a gigabyte of memory.
 */
final class Spill implements Closeable {

    /** What is read of so many files stays in memory until it is written in its order. */
    static final int FEW = 20_000;

    private final IndexPlace place;
    private final IndexWriter writer;

    /** The rows that no index keeps. */
    private final List<Row> others = new ArrayList<>();

    private @Nullable IOException failure;

    Spill(IndexPlace place) throws IOException {
        this.place = place;
        this.writer = new IndexWriter(place.directory());
    }

    /** Takes a row; several threads may call. */
    void add(Row row) {
        try {
            if (row.isLasting()) {
                writer.add(row);
            } else {
                synchronized (this) {
                    others.add(row);
                }
            }
        } catch (IOException e) {
            synchronized (this) {
                failure = e;
            }
        }
    }

    /**
     * All rows, as they are on disk.
     *
     * @param identity of the index that they are for
     * @param again reads a record of which the disk gives back something else
     * @throws IOException if they could not be put there
     */
    synchronized List<Row> rows(
            Identity identity,
            Reading<Vocabulary> vocabulary,
            Function<String, Optional<Meeting>> again)
            throws IOException {
        if (failure != null) {
            throw failure;
        }
        IndexFile file =
                IndexFile.open(
                                writer.whole(identity, Map.of(), vocabulary, Summary.NONE),
                                place.program())
                        .orElseThrow(() -> new IOException("what was written is not whole"));
        file.whenDamaged(again);
        List<Row> rows = new ArrayList<>(others);
        for (int row = 0; row < file.size(); row++) {
            rows.add(Row.of(file, row));
        }
        return rows;
    }

    /** Deletes the file; the rows are read from it all the same, as long as they are held. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
