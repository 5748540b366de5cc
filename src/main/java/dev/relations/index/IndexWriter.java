package dev.relations.index;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.store.FileStamp;
import dev.relations.store.Reading;
import dev.relations.vocabulary.Vocabulary;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/** Writes index files, whole or not at all; details as they come, the rest is made meanwhile. */
final class IndexWriter {

    private final TextTable table = new TextTable();
    private final Out rows = new Out();
    private final Out entries = new Out();
    private final OutputStream details;
    private long detailsSize;

    private IndexWriter(OutputStream details) {
        this.details = details;
    }

    /**
     * Writes a file.
     *
     * @param identity what the index is of and by whom, and when the look at the files began
     * @param contents the rows, those with meetings first and in chronological order
     * @param folders what is known to be in which folders
     */
    static void write(
            Path file,
            Identity identity,
            Map<String, FileStamp> stamps,
            Reading<Vocabulary> vocabulary,
            List<Row> contents,
            List<FolderRows> folders)
            throws IOException {
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), "index-", ".tmp");
        try {
            Out header;
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                out.write(new byte[Layout.HEADER]);
                IndexWriter writer = new IndexWriter(out);
                contents.forEach(row -> row.meeting().ifPresent(writer::numberParties));
                for (Row row : contents) {
                    writer.add(row);
                }
                Out core = writer.core(identity, stamps, vocabulary, contents, folders);
                out.write(core.array(), 0, core.size());
                header = header(identity, core, writer.detailsSize);
            }
            try (RandomAccessFile out = new RandomAccessFile(temporary.toFile(), "rw")) {
                out.write(header.array(), 0, header.size());
            }
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Codes of parties get the lowest numbers: they are looked up by number most. */
    private void numberParties(Meeting meeting) {
        meeting.parties().forEach(party -> table.number(party.code()));
    }

    private static Out header(Identity identity, Out core, long details) {
        Out header = new Out();
        header.fixed8(Layout.MAGIC);
        header.fixed8(identity.program());
        header.fixed8(identity.made());
        header.fixed8(identity.parent());
        header.fixed4(core.size());
        header.fixed4(crc(core.array(), 0, core.size()));
        header.fixed8(details);
        header.fixed4(crc(header.array(), 0, header.size()));
        return header;
    }

    static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private void add(Row row) throws IOException {
        rows.fixed4(table.number(row.path()));
        rows.fixed8(row.stamp().size());
        rows.fixed8(row.stamp().modified());
        rows.fixed4(row.stamp().key());
        if (row.meeting().isEmpty()) {
            rows.fixed4(Layout.NONE);
            rows.fixed8(0);
            rows.fixed4(0);
            rows.fixed4(0);
            rows.fixed4(IndexFile.stemOf(row.path()).hashCode());
            return;
        }
        rows.fixed4(entries.size());
        MeetingValues.write(row.meeting().get(), entries, table);
        Detail detail = row.meeting().get().detail();
        rows.fixed8(detailsSize);
        rows.fixed4(detail.size());
        rows.fixed4(detail.crc());
        rows.fixed4(IndexFile.stemOf(row.path()).hashCode());
        detail.write(details);
        detailsSize += detail.size();
    }

    private Out core(
            Identity identity,
            Map<String, FileStamp> stamps,
            Reading<Vocabulary> vocabulary,
            List<Row> contents,
            List<FolderRows> folders) {
        Out rest = new Out();
        rest.text(identity.folder());
        rest.flag(identity.unique());
        rest.number(stamps.size());
        stamps.forEach(
                (name, stamp) -> {
                    rest.text(name);
                    write(stamp, rest);
                });
        VocabularyValues.write(vocabulary.value().orElseThrow(), rest);
        rest.list(vocabulary.diagnostics(), each -> DiagnosticValues.write(each, rest));
        List<Integer> bad = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            if (!contents.get(i).diagnostics().isEmpty()) {
                bad.add(i);
            }
        }
        rest.list(
                bad,
                row -> {
                    rest.number(row);
                    List<Diagnostic> all = contents.get(row).diagnostics();
                    rest.list(all, each -> DiagnosticValues.write(each, rest));
                });
        rest.list(folders, folder -> folder.write(rest));
        Out texts = new Out();
        table.write(texts);
        Out core = new Out();
        Out places = places(contents);
        int at = Layout.CORE_HEAD + rows.size() + places.size();
        core.fixed4(contents.size());
        core.fixed4(at);
        core.fixed4(at + texts.size());
        core.fixed4(at + texts.size() + entries.size());
        core.all(rows);
        core.all(places);
        core.all(texts);
        core.all(entries);
        core.all(rest);
        return core;
    }

    /** Where the rows are found by their stems. */
    private static Out places(List<Row> contents) {
        int[] rows = new int[Layout.places(contents.size())];
        Arrays.fill(rows, Layout.NONE);
        for (int row = 0; row < contents.size(); row++) {
            int stem = IndexFile.stemOf(contents.get(row).path()).hashCode();
            int place = Layout.place(stem, rows.length);
            while (rows[place] != Layout.NONE) {
                place = place + 1 & rows.length - 1;
            }
            rows[place] = row;
        }
        Out places = new Out();
        for (int row : rows) {
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
