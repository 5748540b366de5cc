package dev.relations.index;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.store.FileStamp;
import dev.relations.store.FolderStamp;
import dev.relations.store.Reading;
import dev.relations.vocabulary.Vocabulary;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An index file, opened. Its core is in memory; details are read when they are asked for, from the
 * file that was opened, even when another process has put a newer one in its place.
 */
final class IndexFile implements Closeable {

    private final RandomAccessFile file;
    private final Details details;
    private final byte[] core;
    private final Identity identity;
    private final Texts texts;
    private final Stems stems;
    private final int entries;
    private final boolean certain;
    private final Set<Integer> gone;
    private final Optional<KeptOccurrences.Places> occurrences;
    private final Map<String, FileStamp> stamps = new TreeMap<>();
    private final Reading<Vocabulary> vocabulary;
    private final Map<Integer, List<Diagnostic>> diagnostics = new HashMap<>();
    private final Map<String, KnownNames.Entry> folders = new HashMap<>();
    private Function<String, Optional<Meeting>> again = path -> Optional.empty();

    private IndexFile(
            RandomAccessFile file,
            byte[] core,
            long program,
            long made,
            long parent,
            long details) {
        this.file = file;
        this.core = core;
        this.details = new Details(file, details);
        this.texts = new Texts(core, In.fixed4(core, 4));
        this.stems = new Stems(core, In.fixed4(core, 0));
        this.entries = In.fixed4(core, 8);
        In rest = new In(core, In.fixed4(core, 12));
        this.identity = new Identity(program, rest.text(), made, parent, rest.flag());
        this.certain = rest.flag();
        for (int left = rest.number(); left > 0; left--) {
            String name = rest.text();
            stamps.put(name, new FileStamp(rest.fixed8(), rest.fixed8(), rest.fixed4()));
        }
        Vocabulary read = VocabularyValues.vocabulary(rest);
        this.vocabulary = new Reading<>(Optional.of(read), rest.list(DiagnosticValues::diagnostic));
        for (int left = rest.number(); left > 0; left--) {
            int row = rest.number();
            diagnostics.put(row, rest.list(DiagnosticValues::diagnostic));
        }
        for (int left = rest.number(); left > 0; left--) {
            KnownNames.Entry folder = KnownNames.Entry.read(rest, core);
            folders.put(folder.path(), folder);
        }
        this.gone = Set.copyOf(rest.list(In::number));
        this.occurrences = rest.optional(KeptOccurrences.Places::read);
    }

    /** Opens a file; empty when it is not there, not whole, or not of this program. */
    static Optional<IndexFile> open(Path path, long program) {
        RandomAccessFile file = null;
        try {
            file = new RandomAccessFile(path.toFile(), "r");
            Optional<IndexFile> opened = read(file, program);
            if (opened.isEmpty()) {
                file.close();
            }
            return opened;
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it: it is only a copy of what the records say.
            closeQuietly(file);
            return Optional.empty();
        }
    }

    private static Optional<IndexFile> read(RandomAccessFile file, long program)
            throws IOException {
        byte[] head = new byte[Layout.HEADER];
        file.readFully(head);
        In in = new In(head, 0);
        long magic = in.fixed8();
        long madeBy = in.fixed8();
        long made = in.fixed8();
        long parent = in.fixed8();
        int length = in.fixed4();
        int crc = in.fixed4();
        long details = in.fixed8();
        boolean whole =
                magic == Layout.MAGIC
                        && madeBy == program
                        && in.fixed4() == IndexWriter.crc(head, 0, Layout.HEADER - 4)
                        && length >= Layout.CORE_HEAD
                        && file.length() == Layout.HEADER + length + details;
        if (!whole) {
            return Optional.empty();
        }
        byte[] core = new byte[length];
        file.seek(Layout.HEADER + details);
        Portions.read(file, core);
        return IndexWriter.crc(core, 0, length) == crc
                ? Optional.of(new IndexFile(file, core, program, made, parent, details))
                : Optional.empty();
    }

    private static void closeQuietly(@Nullable RandomAccessFile file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // It was only read.
        }
    }

    Identity identity() {
        return identity;
    }

    /** Whether the vocabulary is still the one that the records were read with. */
    boolean knowsVocabulary(Map<String, FileStamp> now) {
        return stamps.equals(now)
                && now.values().stream()
                        .noneMatch(s -> FileStamp.isRacy(s.modified(), identity.made()));
    }

    Reading<Vocabulary> vocabulary() {
        return vocabulary;
    }

    int size() {
        return In.fixed4(core, 0);
    }

    String path(int row) {
        return texts.get(In.fixed4(core, Layout.at(row) + Layout.PATH));
    }

    /** The hash of the name of a row's file without its ending. */
    int stemHash(int row) {
        return stems.hash(row);
    }

    /** The row of a path; {@link Layout#NONE} when there is none. */
    int row(String path) {
        return stems.find(Stems.of(path).hashCode(), row -> name(row, 0).equals(path));
    }

    /** Whether a row for which this holds has a stem of this hash. */
    boolean hasStem(int stem, IntPredicate holds) {
        return stems.find(stem, holds) != Layout.NONE;
    }

    /** The path of a row from a byte on, for who asks once: it is not kept. */
    String name(int row, int from) {
        return texts.part(In.fixed4(core, Layout.at(row) + Layout.PATH), from);
    }

    /** What is in a folder, if that is certain by its stamp. */
    Optional<KnownNames.Entry> folder(String path, FolderStamp now) {
        KnownNames.Entry entry = folders.get(path);
        return entry != null && entry.stamp().is(now) && !now.isRacy(identity.made())
                ? Optional.of(entry)
                : Optional.empty();
    }

    /** Whether a file certainly still holds what this row says. */
    boolean isFresh(int row, FileStamp now) {
        int at = Layout.at(row);
        long modified = In.fixed8(core, at + Layout.MODIFIED);
        return modified == now.modified()
                && In.fixed8(core, at + Layout.SIZE) == now.size()
                && In.fixed4(core, at + Layout.KEY) == now.key()
                && !FileStamp.isRacy(modified, identity.made());
    }

    /** Whether that is so of the files of all rows. */
    boolean wasCertain() {
        return certain;
    }

    /** Whether the file of a row can have changed since only with another time. */
    boolean wasCertain(int row) {
        return !FileStamp.isRacy(
                In.fixed8(core, Layout.at(row) + Layout.MODIFIED), identity.made());
    }

    Optional<KeptMeeting> meeting(int row) {
        return In.fixed4(core, Layout.at(row) + Layout.ENTRY) == Layout.NONE
                ? Optional.empty()
                : Optional.of(new IndexedMeeting(this, row));
    }

    /** What occurs in the meetings of the folder, where it was counted. */
    Optional<KeptOccurrences.Places> occurrences() {
        return occurrences;
    }

    /** The rows of the index that this one adds to that held no more. */
    Set<Integer> gone() {
        return gone;
    }

    FileStamp stamp(int row) {
        int at = Layout.at(row);
        return new FileStamp(
                In.fixed8(core, at + Layout.SIZE),
                In.fixed8(core, at + Layout.MODIFIED),
                In.fixed4(core, at + Layout.KEY));
    }

    Map<Integer, List<Diagnostic>> diagnostics() {
        return diagnostics;
    }

    List<Diagnostic> diagnostics(int row) {
        return diagnostics.getOrDefault(row, List.of());
    }

    Texts texts() {
        return texts;
    }

    /** The number of the text that is a row's path. */
    int pathNumber(int row) {
        return In.fixed4(core, Layout.at(row) + Layout.PATH);
    }

    /** How many bytes the entries of all rows are. */
    int entriesLength() {
        return In.fixed4(core, 12) - entries;
    }

    /** Copies what stands in the core of a row's meeting; its texts are told by their numbers. */
    void copyEntry(int row, Out out) {
        In in = core(row);
        int from = in.at();
        for (int part = 0; part < IndexedMeeting.PARTS; part++) {
            in.skip();
        }
        out.raw(core, from, in.at() - from);
    }

    In core(int row) {
        return new In(core, entries + In.fixed4(core, Layout.at(row) + Layout.ENTRY), texts);
    }

    /**
     * The details of a row; read from its record when they are not what was written.
     *
     * @throws DamagedIndex when that cannot be read either
     */
    Detail detail(int row) {
        int at = Layout.at(row);
        long from = In.fixed8(core, at + Layout.DETAIL);
        int length = In.fixed4(core, at + Layout.DETAIL_LENGTH);
        try {
            Detail detail = details.read(from, length);
            return detail.crc() == In.fixed4(core, at + Layout.DETAIL_CRC) ? detail : reread(row);
        } catch (IOException e) {
            return reread(row);
        }
    }

    /** What the record itself says, where this copy of it is damaged. */
    private Detail reread(int row) {
        Meeting meeting = again.apply(path(row)).orElseThrow(() -> new DamagedIndex(path(row)));
        return Detail.of(meeting);
    }

    /** Sets how a record is read whose copy here turns out to be damaged. */
    void whenDamaged(Function<String, Optional<Meeting>> read) {
        again = read;
    }

    @Override
    public void close() {
        closeQuietly(file);
    }
}
