package dev.relations.index;

import dev.relations.meeting.Meeting;
import dev.relations.store.FileStamp;
import dev.relations.store.Loaded;
import dev.relations.store.Reading;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordsFolder;
import dev.relations.vocabulary.Vocabulary;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A records folder whose reading is kept in memory, for a program that answers many questions. It
 * looks at every file each time it is loaded, unless a watch tells that nothing has changed; what
 * has not changed is not read again.
 */
public final class KeptFolder {

    private final RecordsFolder folder;
    private final Optional<IndexPlace> place;
    private final Clock clock;
    private volatile @Nullable Kept kept;
    private @Nullable IndexedFolder indexed;
    private @Nullable FolderWatch watch;

    /**
     * What was read last.
     *
     * @param readings what came of each file; empty where an index keeps that
     */
    private record Kept(
            Look look,
            Loaded loaded,
            Optional<Reading<Vocabulary>> vocabulary,
            Map<String, Reading<Meeting>> readings) {

        /** What was read of the files that still hold it. */
        Map<String, Reading<Meeting>> stillTrue(Look later) {
            Map<String, FileStamp> certain = look.certain();
            Map<String, Reading<Meeting>> same = new HashMap<>();
            for (RecordFile file : later.listing().files()) {
                Reading<Meeting> known = readings.get(file.path());
                if (known != null && file.stamp().equals(certain.get(file.path()))) {
                    same.put(file.path(), known);
                }
            }
            return same;
        }
    }

    /** A folder with its index at this place, if one is wanted. */
    public KeptFolder(RecordsFolder folder, Optional<IndexPlace> place, Clock clock) {
        this.folder = folder;
        this.place = place;
        this.clock = clock;
    }

    /** The records folder. */
    public RecordsFolder folder() {
        return folder;
    }

    /**
     * What the folder holds now.
     *
     * @param progress told how many files have to be read, if any, for a step after each; steps
     *     come from several threads at once
     */
    public synchronized Loaded load(IntFunction<Consumer<RecordFile>> progress) {
        Kept before = kept;
        if (before != null && isQuiet()) {
            return before.loaded();
        }
        Look look = Look.at(folder, clock);
        if (before != null && before.look().holdsAt(look)) {
            return before.loaded();
        }
        finish();
        return place.isPresent()
                ? index(look, new IndexedFolder(folder, place.get(), clock), progress)
                : read(look, before, progress);
    }

    private boolean isQuiet() {
        FolderWatch watching = watch;
        if (watching == null) {
            return false;
        }
        boolean quiet = watching.isQuiet();
        if (!quiet) {
            watching.close();
            watch = null;
        }
        return quiet;
    }

    /**
     * Watches the folder from now on, where that is possible, so that the next load need not look
     * at every file; for who has the time, as while the user types.
     */
    public synchronized void watch() {
        Kept last = kept;
        if (watch != null || last == null) {
            return;
        }
        Optional<FolderWatch> begun = FolderWatch.over(folder.path());
        if (begun.isPresent()) {
            // What was written before the watch began is only seen by a look.
            if (last.look().holdsAt(Look.at(folder, clock))) {
                watch = begun.get();
            } else {
                begun.get().close();
            }
        }
    }

    private Loaded index(
            Look look, IndexedFolder from, IntFunction<Consumer<RecordFile>> progress) {
        Loaded loaded = from.load(progress);
        indexed = from;
        kept = new Kept(look, loaded, Optional.empty(), Map.of());
        return loaded;
    }

    private Loaded read(
            Look look, @Nullable Kept before, IntFunction<Consumer<RecordFile>> progress) {
        Optional<Kept> same =
                Optional.ofNullable(before).filter(k -> k.look().hasSameVocabulary(look));
        Reading<Vocabulary> vocabulary =
                same.flatMap(Kept::vocabulary).orElseGet(folder::vocabulary);
        Map<String, Reading<Meeting>> readings = new HashMap<>();
        same.ifPresent(k -> readings.putAll(k.stillTrue(look)));
        List<RecordFile> unknown =
                look.listing().files().stream()
                        .filter(file -> !readings.containsKey(file.path()))
                        .toList();
        List<Reading<Meeting>> read =
                unknown.isEmpty()
                        ? List.of()
                        : folder.read(
                                unknown,
                                vocabulary.value().orElseThrow(),
                                progress.apply(unknown.size()));
        for (int i = 0; i < read.size(); i++) {
            readings.put(unknown.get(i).path(), read.get(i));
        }
        Loaded loaded = RecordsFolder.whole(vocabulary, look.listing(), readings.values());
        kept = new Kept(look, loaded, Optional.of(vocabulary), readings);
        return loaded;
    }

    /** What the folder held when it was last loaded. */
    public Optional<Loaded> last() {
        return Optional.ofNullable(kept).map(Kept::loaded);
    }

    /** Forgets what was read, so that all of it is read again. */
    public synchronized void forget() {
        finish();
        kept = null;
        unwatch();
    }

    /** Watches no more. */
    public synchronized void unwatch() {
        FolderWatch watching = watch;
        if (watching != null) {
            watching.close();
            watch = null;
        }
    }

    /** Waits until what was read is kept by the index, or cannot be. */
    public void finish() {
        IndexedFolder last = indexed;
        if (last != null) {
            last.finish();
        }
    }
}
