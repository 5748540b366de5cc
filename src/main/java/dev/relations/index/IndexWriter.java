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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
     * @param listed the paths in the order in which the files were listed
     */
    static void write(
            Path file,
            Identity identity,
            Map<String, FileStamp> stamps,
            Reading<Vocabulary> vocabulary,
            List<Row> contents,
            List<String> listed)
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
                int[] next = next(contents, listed);
                for (int row = 0; row < next.length; row++) {
                    writer.add(contents.get(row), next[row]);
                }
                Out core = writer.core(identity, stamps, vocabulary, contents);
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

    /** For each row the one whose file was listed next. */
    private static int[] next(List<Row> contents, List<String> listed) {
        Map<String, Integer> rows = new HashMap<>(contents.size() * 2);
        for (int row = 0; row < contents.size(); row++) {
            rows.put(contents.get(row).path(), row);
        }
        int[] next = new int[contents.size()];
        int previous = Layout.NONE;
        for (String path : listed) {
            Integer row = rows.get(path);
            if (row != null) {
                if (previous != Layout.NONE) {
                    next[previous] = row;
                }
                previous = row;
            }
        }
        return next;
    }

    private void add(Row row, int next) throws IOException {
        rows.fixed4(table.number(row.path()));
        rows.fixed8(row.stamp().size());
        rows.fixed8(row.stamp().modified());
        rows.fixed4(row.stamp().key());
        if (row.meeting().isEmpty()) {
            rows.fixed4(Layout.NONE);
            rows.fixed8(0);
            rows.fixed4(0);
            rows.fixed4(0);
            rows.fixed4(next);
            rows.fixed4(IndexFile.stemOf(row.path()).hashCode());
            return;
        }
        rows.fixed4(entries.size());
        MeetingValues.write(row.meeting().get(), entries, table);
        Detail detail = row.meeting().get().detail();
        rows.fixed8(detailsSize);
        rows.fixed4(detail.size());
        rows.fixed4(detail.crc());
        rows.fixed4(next);
        rows.fixed4(IndexFile.stemOf(row.path()).hashCode());
        detail.write(details);
        detailsSize += detail.size();
    }

    private Out core(
            Identity identity,
            Map<String, FileStamp> stamps,
            Reading<Vocabulary> vocabulary,
            List<Row> contents) {
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
        Out texts = new Out();
        table.write(texts);
        Out core = new Out();
        Out byPath = new Out();
        IntStream.range(0, contents.size())
                .boxed()
                .sorted(Comparator.comparing(row -> contents.get(row).path()))
                .forEach(byPath::fixed4);
        int at = Layout.CORE_HEAD + rows.size() + byPath.size();
        core.fixed4(contents.size());
        core.fixed4(at);
        core.fixed4(at + texts.size());
        core.fixed4(at + texts.size() + entries.size());
        core.all(rows);
        core.all(byPath);
        core.all(texts);
        core.all(entries);
        core.all(rest);
        return core;
    }

    private static void write(FileStamp stamp, Out out) {
        out.fixed8(stamp.size());
        out.fixed8(stamp.modified());
        out.fixed4(stamp.key());
    }
}
