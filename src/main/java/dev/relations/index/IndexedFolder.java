package dev.relations.index;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.store.FileStamp;
import dev.relations.store.ListedFolder;
import dev.relations.store.Listing;
import dev.relations.store.Loaded;
import dev.relations.store.Reading;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordsFolder;
import dev.relations.store.SameIds;
import dev.relations.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A records folder with an index beside it. It answers exactly what the folder answers, and sooner.
 * An index that is missing, damaged, of another build, or cannot be written costs time alone.
 */
public final class IndexedFolder {

    private final Clock clock;
    private final RecordsFolder folder;
    private final IndexPlace place;
    private final String real;
    private final int few;
    private final FutureTask<Map<String, FileStamp>> stamps;
    private final FutureTask<Known> opening;
    private final FutureTask<Optional<Loaded>> recalling;

    /** Let go when its files have been read: they take much memory where they are many. */
    private @Nullable FutureTask<Listing> listing;

    private long began;
    private @Nullable FutureTask<Boolean> writing;

    /** A folder with its index at this place. */
    public IndexedFolder(RecordsFolder folder, IndexPlace place, Clock clock) {
        this(folder, place, clock, Spill.FEW);
    }

    /** The same, that keeps what is read of more than so many files on disk. */
    IndexedFolder(RecordsFolder folder, IndexPlace place, Clock clock, int few) {
        this.few = few;
        this.clock = clock;
        this.folder = folder;
        this.place = place;
        this.real = real(folder.path());
        this.stamps = new FutureTask<>(folder::vocabularyStamps);
        this.opening =
                new FutureTask<>(() -> Known.open(place, real).with(Tasks.join(this.stamps)));
        this.recalling = new FutureTask<>(this::recalled);
    }

    /** The records folder. */
    public RecordsFolder folder() {
        return folder;
    }

    /** Starts to look at the files; what is done meanwhile costs no time then. */
    public void look() {
        began = nanos(clock.instant());
        listing = new FutureTask<>(() -> folder.list(new Sieve(opening)));
        Tasks.start(listing, "listing");
        Tasks.start(opening, "index");
        stamps.run();
    }

    private static String real(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString();
        }
    }

    /**
     * Looks at every file, if that has not begun yet, and reads those whose contents are not known.
     * An indexed folder is loaded once.
     *
     * @param progress told how many files have to be read, if any, for a step after each; steps
     *     come from several threads at once
     */
    public Loaded load(IntFunction<Consumer<RecordFile>> progress) {
        if (began == 0) {
            look();
        }
        Map<String, FileStamp> stamps = Tasks.join(this.stamps);
        Known known = Tasks.join(opening);
        Reading<Vocabulary> vocabulary = known.vocabulary().orElseGet(folder::vocabulary);
        Vocabulary words = vocabulary.value().orElseThrow();
        known.whenDamaged(path -> folder.read(path, words));
        Found found = find(vocabulary, progress);
        if (found.rows.size() > few) {
            // What it took to read them is garbage, and a heap would rather grow than look for it.
            System.gc();
        }

        Contents contents = Contents.of(known, found.rows);
        SameIds sameIds =
                known.isUnique(contents.laterPaths())
                        ? SameIds.none()
                        : SameIds.among(contents.paths());
        Identity identity = new Identity(place.program(), real, began, 0, sameIds.isEmpty());
        writing =
                new FutureTask<>(
                        () ->
                                new Upkeep(place, identity, stamps, vocabulary, known)
                                        .keep(contents, found.rows.isEmpty(), found.folders),
                        true);
        Tasks.start(writing, "index-writer");

        List<Diagnostic> diagnostics = new ArrayList<>(vocabulary.diagnostics());
        diagnostics.addAll(found.problems);
        diagnostics.addAll(contents.diagnostics());
        List<Meeting> meetings = contents.meetings();
        sameIds.leaveOut(meetings, diagnostics);
        boolean same = found.rows.isEmpty() && sameIds.isEmpty();
        return RecordsFolder.loaded(
                Meetings.ofSorted(
                        () -> meetings, () -> same ? known.occurrences() : Optional.empty()),
                words,
                diagnostics);
    }

    /** What a look at the folder and the reading of what was not known gave. */
    private record Found(List<Row> rows, List<ListedFolder> folders, List<Diagnostic> problems) {}

    private Found find(Reading<Vocabulary> vocabulary, IntFunction<Consumer<RecordFile>> progress) {
        FutureTask<Listing> look = listing;
        if (look == null) {
            throw new IllegalStateException("it is loaded once");
        }
        Listing listed = Tasks.join(look);
        List<Row> rows = read(listed.files(), vocabulary, progress);
        listing = null;
        return new Found(rows, listed.folders(), listed.problems());
    }

    private List<Row> read(
            List<RecordFile> files,
            Reading<Vocabulary> vocabulary,
            IntFunction<Consumer<RecordFile>> progress) {
        if (files.isEmpty()) {
            return List.of();
        }
        Consumer<RecordFile> each = progress.apply(files.size());
        return files.size() > few
                ? readMany(files, vocabulary, each)
                : folder.read(files, vocabulary.value().orElseThrow(), each, Row::of);
    }

    /** Reads files by way of the disk; in memory where there is no room for them there. */
    private List<Row> readMany(
            List<RecordFile> files, Reading<Vocabulary> vocabulary, Consumer<RecordFile> each) {
        Vocabulary words = vocabulary.value().orElseThrow();
        try (Spill spill = new Spill(place)) {
            folder.read(
                    files,
                    words,
                    each,
                    (file, reading) -> {
                        spill.add(Row.of(file, reading));
                        return file;
                    });
            Identity identity = new Identity(place.program(), real, began, 0, false);
            return spill.rows(identity, vocabulary, path -> folder.read(path, words));
        } catch (IOException e) {
            return folder.read(files, words, each, Row::of);
        }
    }

    /** Starts to remember; what is done meanwhile costs no time then. */
    public void recall() {
        Tasks.start(recalling, "recalling");
    }

    /**
     * What the folder held when it was last loaded, if no file was added, taken away or put in the
     * place of another since. Files are looked at only in folders where that happened, so that one
     * that was written in its place is not noticed: for who has to answer at once, and has a better
     * answer the next time. Empty where a file has to be read.
     */
    public Optional<Loaded> remember() {
        recalling.run();
        return Tasks.join(recalling);
    }

    private Optional<Loaded> recalled() {
        Known known = Known.open(place, real).with(folder.vocabularyStamps());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Listing listing = folder.list(new Memory(known));
        known.settle();
        Vocabulary words = known.vocabulary().flatMap(Reading::value).orElseThrow();
        known.whenDamaged(path -> folder.read(path, words));
        Contents contents = Contents.of(known, List.of());
        if (!listing.files().isEmpty() || !known.isUnique(contents.laterPaths())) {
            known.close();
            return Optional.empty();
        }
        List<Diagnostic> diagnostics = new ArrayList<>(contents.diagnostics());
        diagnostics.addAll(listing.problems());
        return Optional.of(
                RecordsFolder.loaded(
                        Meetings.ofSorted(contents::meetings, known::occurrences),
                        words,
                        diagnostics));
    }

    /** Waits until what was read is kept, or cannot be. */
    public void finish() {
        if (writing != null) {
            Tasks.join(writing);
        }
    }

    /** Forgets what is kept of the folder. */
    public void clear() throws IOException {
        Files.deleteIfExists(place.additions(real));
        Files.deleteIfExists(place.base(real));
    }

    /** What is kept of the folder. */
    public IndexStatus status() {
        return IndexStatus.of(place, real);
    }

    private static long nanos(Instant instant) {
        return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
    }
}
