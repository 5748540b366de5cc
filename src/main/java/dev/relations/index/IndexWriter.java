package dev.relations.index;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.store.FileStamp;
import dev.relations.store.Reading;
import dev.relations.vocabulary.Vocabulary;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Writes an index file, whole or not at all: the rows as they come, with their details at once on
 * disk, and what is told of all of them at the end. Several threads may add rows.
 */
final class IndexWriter implements Closeable {

    /** So many texts for each row are taken over; there are one or two. */
    private static final int MOST_TEXTS = 4;

    private final Optional<IndexFile> taken;
    private final TextTable table;
    private final Out rows;
    private final Out entries;
    private final Map<Integer, List<Diagnostic>> diagnostics = new TreeMap<>();
    private final Path temporary;
    private final OutputStream details;
    private boolean certain;
    private int count;
    private long detailsSize;

    /** Begins a file in this directory, which is made where it is missing. */
    IndexWriter(Path directory) throws IOException {
        this(directory, Optional.empty());
    }

    /** The same, with the texts of an index whose rows need only be copied then. */
    private IndexWriter(Path directory, Optional<IndexFile> taken) throws IOException {
        this.taken = taken;
        this.rows = new Out(taken.map(file -> file.size() * Layout.ROW).orElse(0));
        this.entries = new Out(taken.map(IndexFile::entriesLength).orElse(0));
        this.table = new TextTable(taken.map(IndexFile::texts));
        Files.createDirectories(directory);
        temporary = directory.resolve("index-" + Long.toHexString(System.nanoTime()) + ".tmp");
        details = new BufferedOutputStream(OwnFile.create(temporary), 1 << 16);
        details.write(new byte[Layout.HEADER]);
    }

    /**
     * Writes a file and puts it in its place.
     *
     * @param identity what the index is of and by whom, and when the look at the files began
     * @param contents the rows, those with meetings first and in chronological order
     * @param summary what is told of all of them
     */
    static void write(
            IndexPlace place,
            Path file,
            Identity identity,
            Map<String, FileStamp> stamps,
            Reading<Vocabulary> vocabulary,
            List<Row> contents,
            Summary summary)
            throws IOException {
        try (IndexWriter writer = new IndexWriter(place.directory(), largest(contents))) {
            if (writer.taken.isEmpty()) {
                contents.forEach(row -> row.meeting().ifPresent(writer::numberParties));
            }
            for (Row row : contents) {
                writer.add(row);
            }
            writer.certain =
                    contents.stream()
                            .noneMatch(
                                    row ->
                                            FileStamp.isRacy(
                                                    row.stamp().modified(), identity.made()));
            Files.move(
                    writer.whole(identity, stamps, vocabulary, summary),
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * The index that most of the rows are in already; none whose texts are mostly those of rows
     * that it has no more.
     */
    private static Optional<IndexFile> largest(List<Row> contents) {
        IndexFile largest = null;
        for (Row row : contents) {
            if (row.meeting().orElse(null) instanceof IndexedMeeting meeting
                    && (largest == null || meeting.file().size() > largest.size())) {
                largest = meeting.file();
            }
        }
        return Optional.ofNullable(largest)
                .filter(file -> file.texts().count() <= MOST_TEXTS * contents.size());
    }

    /** Codes of parties get the lowest numbers: they are looked up by number most. */
    private void numberParties(Meeting meeting) {
        meeting.parties().forEach(party -> table.number(party.code()));
    }

    /** Writes what is told of all rows; the file, which is deleted when this is closed. */
    Path whole(
            Identity identity,
            Map<String, FileStamp> stamps,
            Reading<Vocabulary> vocabulary,
            Summary summary)
            throws IOException {
        CRC32 crc = new CRC32();
        int length = 0;
        for (Out part : core(identity, stamps, vocabulary, summary)) {
            details.write(part.array(), 0, part.size());
            crc.update(part.array(), 0, part.size());
            length += part.size();
        }
        details.close();
        Out header = header(identity, length, (int) crc.getValue(), detailsSize);
        try (RandomAccessFile out = new RandomAccessFile(temporary.toFile(), "rw")) {
            out.write(header.array(), 0, header.size());
        }
        return temporary;
    }

    @Override
    public void close() throws IOException {
        try {
            details.close();
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Out header(Identity identity, int core, int crc, long details) {
        Out header = new Out();
        header.fixed8(Layout.MAGIC);
        header.fixed8(identity.program());
        header.fixed8(identity.made());
        header.fixed8(identity.parent());
        header.fixed4(core);
        header.fixed4(crc);
        header.fixed8(details);
        header.fixed4(crc(header.array(), 0, header.size()));
        return header;
    }

    static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /** Adds a row. */
    synchronized void add(Row row) throws IOException {
        if (!row.diagnostics().isEmpty()) {
            diagnostics.put(count, row.diagnostics());
        }
        count++;
        Optional<IndexedMeeting> same =
                row.meeting()
                        .filter(IndexedMeeting.class::isInstance)
                        .map(IndexedMeeting.class::cast)
                        .filter(meeting -> taken.isPresent() && taken.get() == meeting.file());
        rows.fixed4(
                same.isPresent()
                        ? same.get().file().pathNumber(same.get().row())
                        : table.number(row.path()));
        rows.fixed8(row.stamp().size());
        rows.fixed8(row.stamp().modified());
        rows.fixed4(row.stamp().key());
        if (row.meeting().isEmpty()) {
            rows.fixed4(Layout.NONE);
            rows.fixed8(0);
            rows.fixed4(0);
            rows.fixed4(0);
            rows.fixed4(Stems.of(row.path()).hashCode());
            return;
        }
        rows.fixed4(entries.size());
        if (same.isPresent()) {
            same.get().file().copyEntry(same.get().row(), entries);
        } else {
            MeetingValues.write(row.meeting().get(), entries, table);
        }
        Detail detail = row.meeting().get().detail();
        rows.fixed8(detailsSize);
        rows.fixed4(detail.size());
        rows.fixed4(detail.crc());
        rows.fixed4(Stems.of(row.path()).hashCode());
        detail.write(details);
        detailsSize += detail.size();
    }

    /** What stands in the core, one behind the other. */
    private List<Out> core(
            Identity identity,
            Map<String, FileStamp> stamps,
            Reading<Vocabulary> vocabulary,
            Summary summary) {
        Out rest = new Out();
        rest.text(identity.folder());
        rest.flag(identity.unique());
        rest.flag(certain);
        rest.number(stamps.size());
        stamps.forEach(
                (name, stamp) -> {
                    rest.text(name);
                    write(stamp, rest);
                });
        VocabularyValues.write(vocabulary.value().orElseThrow(), rest);
        rest.list(vocabulary.diagnostics(), each -> DiagnosticValues.write(each, rest));
        rest.list(
                diagnostics.entrySet(),
                bad -> {
                    rest.number(bad.getKey());
                    rest.list(bad.getValue(), each -> DiagnosticValues.write(each, rest));
                });
        rest.list(summary.folders(), folder -> folder.write(rest));
        rest.list(summary.gone(), rest::number);
        rest.optional(summary.occurrences(), rest::all);
        Out texts = new Out();
        table.write(texts);
        Out places = places();
        int at = Layout.CORE_HEAD + rows.size() + places.size();
        Out head = new Out();
        head.fixed4(count);
        head.fixed4(at);
        head.fixed4(at + texts.size());
        head.fixed4(at + texts.size() + entries.size());
        return List.of(head, rows, places, texts, entries, rest);
    }

    /** Where the rows are found by their stems. */
    private Out places() {
        int[] taken = new int[Layout.places(count)];
        Arrays.fill(taken, Layout.NONE);
        for (int row = 0; row < count; row++) {
            int stem = In.fixed4(rows.array(), row * Layout.ROW + Layout.STEM);
            int place = Layout.place(stem, taken.length);
            while (taken[place] != Layout.NONE) {
                place = place + 1 & taken.length - 1;
            }
            taken[place] = row;
        }
        Out places = new Out();
        for (int row : taken) {
            places.fixed4(row);
        }
        return places;
    }

    private static void write(FileStamp stamp, Out out) {
        out.fixed8(stamp.size());
        out.fixed8(stamp.modified());
        out.fixed4(stamp.key());
    }
}
