package dev.relations.index;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Occurrences;
import dev.relations.store.FileStamp;
import dev.relations.store.FolderStamp;
import dev.relations.store.KnownFolder;
import dev.relations.store.ListedFolder;
import dev.relations.store.Reading;
import dev.relations.store.RecordFile;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is known of a folder from before: an index, and perhaps a smaller one of later changes. */
final class Known {

    private final List<KnownPart> parts;

    /** The folders of which it was certain what is in them, by the part that said it. */
    private final Map<KnownPart, List<KnownNames>> seen = new HashMap<>();

    /** Folders whose files all count, if every row does; until {@link #settle} says it. */
    private final List<KnownNames> trusted = new ArrayList<>();

    private boolean whole;

    private Known(List<KnownPart> parts) {
        this.parts = parts;
    }

    /** Nothing. */
    static Known nothing() {
        return new Known(List.of());
    }

    static Known open(IndexPlace place, String folder) {
        List<KnownPart> parts = new ArrayList<>(2);
        Optional<IndexFile> base = open(place.base(folder), place, folder, 0);
        base.ifPresent(
                file -> {
                    parts.add(new KnownPart(file));
                    open(place.additions(folder), place, folder, file.identity().made())
                            .ifPresent(added -> parts.add(0, new KnownPart(added)));
                });
        return new Known(parts);
    }

    private static Optional<IndexFile> open(
            java.nio.file.Path path, IndexPlace place, String folder, long parent) {
        Optional<IndexFile> opened = IndexFile.open(path, place.program());
        if (opened.isEmpty()
                || (opened.get().identity().folder().equals(folder)
                        && opened.get().identity().parent() == parent)) {
            return opened;
        }
        opened.get().close();
        return Optional.empty();
    }

    /** The same, or nothing where the vocabulary is another one now. */
    Known with(Map<String, FileStamp> vocabulary) {
        boolean same = parts.stream().allMatch(part -> part.file.knowsVocabulary(vocabulary));
        if (!same) {
            close();
        }
        return same ? this : nothing();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Optional<Reading<Vocabulary>> vocabulary() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(base().file.vocabulary());
    }

    /**
     * What is in a folder, if that is known for certain. Of two parts that know it, the later one
     * knows the folder as it is.
     */
    Optional<KnownFolder> folder(String path, FolderStamp stamp) {
        for (KnownPart part : parts) {
            Optional<KnownNames.Entry> entry = part.file.folder(path, stamp);
            if (entry.isPresent()) {
                KnownNames names = entry.get().in(this);
                synchronized (seen) {
                    seen.computeIfAbsent(part, p -> new ArrayList<>()).add(names);
                }
                return Optional.of(names);
            }
        }
        return Optional.empty();
    }

    /** Whether it was certain what is in a folder, though it was listed. */
    boolean knows(ListedFolder folder) {
        return parts.stream()
                .anyMatch(part -> part.file.folder(folder.path(), folder.stamp()).isPresent());
    }

    /** The folders of which it was certain what is in them. */
    List<ListedFolder> seen() {
        synchronized (seen) {
            return listed(seen.values().stream().flatMap(List::stream));
        }
    }

    /** Those of them that only the later part knows. */
    List<ListedFolder> seenLater() {
        synchronized (seen) {
            return listed(
                    additions().stream()
                            .flatMap(part -> seen.getOrDefault(part, List.of()).stream()));
        }
    }

    private static List<ListedFolder> listed(Stream<KnownNames> folders) {
        return folders.map(KnownNames::listed).toList();
    }

    /**
     * Those of some files of which it is not known what they hold; the rows of the others count.
     */
    List<RecordFile> unknown(List<RecordFile> files) {
        List<RecordFile> unknown = new ArrayList<>(0);
        for (RecordFile file : files) {
            if (!isKnown(file)) {
                unknown.add(file);
            }
        }
        return unknown;
    }

    private boolean isKnown(RecordFile file) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            KnownPart part = parts.get(i);
            if (part.mark(part.file.row(file.path()), file.stamp())) {
                return true;
            }
        }
        return false;
    }

    /** The name of a row's file, whose path begins with so many bytes for its folder. */
    String name(int row, int prefix) {
        int base = base().file.size();
        return row < base
                ? base().file.name(row, prefix)
                : parts.get(0).file.name(row - base, prefix);
    }

    /** Whether a row, counted as {@link FolderRows} counts, still holds; it then counts. */
    boolean mark(int row, FileStamp stamp) {
        int base = base().file.size();
        return row < base ? base().mark(row, stamp) : parts.get(0).mark(row - base, stamp);
    }

    /**
     * Lets all files of a folder count without a look, if they were certain when they were kept. It
     * is known for each of them when all is settled.
     */
    boolean trusts(KnownFolder folder) {
        if (!(folder instanceof KnownNames names)) {
            return false;
        }
        if (!parts.stream().allMatch(part -> part.file.wasCertain())) {
            return names.trust();
        }
        synchronized (trusted) {
            trusted.add(names);
        }
        return true;
    }

    /** Lets the files of all trusted folders count; one by one, if they are not all there were. */
    void settle() {
        int files = 0;
        for (KnownNames names : trusted) {
            files += names.files();
        }
        whole = !isEmpty() && files == files();
        if (whole) {
            base().trustAllBut(gone());
            additions().ifPresent(part -> part.trustAllBut(Set.of()));
        } else {
            trusted.forEach(KnownNames::trust);
        }
    }

    /** How many files there were when that was written which was written last. */
    private int files() {
        int later = additions().map(part -> part.file.size()).orElse(0);
        return base().file.size() - gone().size() + later;
    }

    private Set<Integer> gone() {
        return additions().map(part -> part.file.gone()).orElse(Set.of());
    }

    /**
     * What occurs in the meetings, where they are all those there were, and it was counted. It is
     * known when every file was looked at, or all is settled.
     */
    Optional<Occurrences> occurrences() {
        if (!whole && !isWhole()) {
            return Optional.empty();
        }
        List<Optional<KeptMeeting>> later = new ArrayList<>();
        additions()
                .ifPresent(
                        part -> {
                            for (int row = 0; row < part.file.size(); row++) {
                                later.add(part.file.meeting(row));
                            }
                        });
        Rows rows = new Rows(base().file, later);
        return parts.get(0).file.occurrences().map(places -> new KeptOccurrences(places, rows));
    }

    /** Whether the rows that count are those of when the last of the parts was written. */
    private boolean isWhole() {
        return !isEmpty()
                && Set.copyOf(base().gone()).equals(gone())
                && additions().stream().allMatch(part -> part.gone().isEmpty());
    }

    /** The same for a row, counted as {@link FolderRows} counts, or for a later one of its file. */
    boolean trust(int row) {
        int base = base().file.size();
        if (row >= base) {
            return parts.get(0).trust(row - base);
        }
        int later = later(row);
        return later == Layout.NONE ? base().trust(row) : parts.get(0).trust(later);
    }

    /** Where the later part has the file of a row; its path is only read where it may be there. */
    private int later(int row) {
        boolean possible =
                parts.size() > 1
                        && parts.get(0).file.hasStem(base().file.stemHash(row), later -> true);
        return possible ? parts.get(0).file.row(base().file.path(row)) : Layout.NONE;
    }

    /** The index of the whole folder. */
    KnownPart base() {
        return parts.get(parts.size() - 1);
    }

    /** The one of later changes. */
    Optional<KnownPart> additions() {
        return parts.size() < 2 ? Optional.empty() : Optional.of(parts.get(0));
    }

    /**
     * Whether it is known that no two files have one id, where these are not in the index of the
     * whole folder.
     */
    boolean isUnique(List<String> later) {
        if (isEmpty() || !base().file.identity().unique()) {
            return false;
        }
        Set<Integer> stems = new HashSet<>();
        for (String path : later) {
            if (!stems.add(Stems.of(path).hashCode())) {
                return false;
            }
        }
        return stems.isEmpty() || !base().holds(stems);
    }

    void whenDamaged(Function<String, Optional<Meeting>> read) {
        parts.forEach(part -> part.file.whenDamaged(read));
    }

    void close() {
        parts.forEach(part -> part.file.close());
    }
}
