package dev.relations.dataset;

import dev.relations.meeting.MeetingId;
import dev.relations.store.NewRecord;
import dev.relations.store.RecordWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The records that a survey of a table found, made anew one by one. */
public final class TableRecords implements Iterator<NewRecord>, Closeable {

    private final Rows rows;
    private final RowReader reader;
    private final Iterator<MeetingId> ids;
    private final IntConsumer progress;
    private int made;

    TableRecords(Rows rows, RowReader reader, Survey survey, IntConsumer progress) {
        this.rows = rows;
        this.reader = reader;
        this.ids = survey.added().iterator();
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        return ids.hasNext();
    }

    /**
     * The next one.
     *
     * @throws UncheckedIOException if the table cannot be read any more, or is another by now
     */
    @Override
    public NewRecord next() {
        MeetingId id = ids.next();
        try {
            NewRecord record = next(id);
            progress.accept(++made);
            return record;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NewRecord next(MeetingId id) throws IOException {
        Optional<Row> row = rows.next();
        while (row.isPresent()) {
            if (reader.read(row.get()) instanceof RowReader.Made made) {
                // The id may have a number behind it.
                if (!id.value().startsWith(made.meeting().id().value())) {
                    break;
                }
                return new NewRecord(id, RecordWriter.text(made.meeting()));
            }
            row = rows.next();
        }
        throw new IOException("the table changed while it was read");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
