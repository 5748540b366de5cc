package dev.relations.store;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A folder of records. What it holds never depends on the order of the file system. */
public final class RecordsFolder {

    private static final List<String> VOCABULARY_FILES =
            List.of(VocabularyReader.COUNTRIES, VocabularyReader.PEOPLE, VocabularyReader.TOPICS);

    private final Path folder;

    public RecordsFolder(Path folder) {
        this.folder = folder;
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /**
     * Reads all files. A bad one hides no good one: each meeting that can be read is there, and
     * each problem is told. Of two files of one id the first by path counts.
     */
    public Loaded load() {
        Reading<Vocabulary> vocabulary = vocabulary();
        Listing listing = list();
        List<Reading<Meeting>> readings =
                read(listing.files(), vocabulary.value().orElseThrow(), file -> {});
        return whole(vocabulary, listing, readings);
    }

    /**
     * A folder of which every file has been read.
     *
     * @param readings what came of each file of the listing, in any order
     */
    public static Loaded whole(
            Reading<Vocabulary> vocabulary,
            Listing listing,
            Collection<Reading<Meeting>> readings) {
        List<Meeting> meetings = new ArrayList<>(readings.size());
        List<Diagnostic> diagnostics = new ArrayList<>(vocabulary.diagnostics());
        for (Reading<Meeting> reading : readings) {
            reading.value().ifPresent(meetings::add);
            diagnostics.addAll(reading.diagnostics());
        }
        listing.sameIds().leaveOut(meetings, diagnostics);
        diagnostics.addAll(listing.problems());
        return loaded(Meetings.of(meetings), vocabulary.value().orElseThrow(), diagnostics);
    }

    /** The record files, looked at but not read. */
    public Listing list() {
        return list(KnownFiles.NONE);
    }

    /** The same, but for the files of which it is known what they hold. */
    public Listing list(KnownFiles known) {
        return RecordFiles.in(folder, known);
    }

    /**
     * Reads files, by several threads.
     *
     * @param each told of each file that has been read; called by several threads at once
     * @return for each file in its place what came of it
     */
    public List<Reading<Meeting>> read(
            List<RecordFile> files, Vocabulary vocabulary, Consumer<RecordFile> each) {
        return read(files, vocabulary, each, (file, reading) -> reading);
    }

    /** The same with what a step makes of each reading; several threads take it at once. */
    public <T> List<T> read(
            List<RecordFile> files,
            Vocabulary vocabulary,
            Consumer<RecordFile> each,
            BiFunction<RecordFile, Reading<Meeting>, T> step) {
        RecordReader reader = new RecordReader(vocabulary);
        return InParallel.map(
                files,
                file -> {
                    T made = step.apply(file, read(file, reader));
                    each.accept(file);
                    return made;
                });
    }

    /** Reads the texts of files, by several threads; what each gives, in the place of its file. */
    public <T> List<T> readTexts(List<RecordFile> files, Function<TextFile, T> step) {
        return InParallel.map(files, file -> step.apply(TextFile.of(file)));
    }

    /** The text of one file by its path below the folder. */
    public TextFile readText(String path) {
        Path file = folder.resolve(path);
        try {
            FileStamp stamp = FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
            return TextFile.of(new RecordFile(path, folder, stamp));
        } catch (IOException e) {
            return TextFile.unread(file, path, FileText.unreadable(path, e));
        }
    }

    /** The texts of the vocabulary's files that are there, with what it says to those who check. */
    public List<TextFile> vocabularyTexts() {
        List<TextFile> texts = new ArrayList<>();
        List<String> names = new ArrayList<>(VOCABULARY_FILES);
        names.add(VocabularyReader.CHECK);
        for (String name : names) {
            TextFile.ofVocabulary(folder, RecordFiles.VOCABULARY + "/" + name)
                    .ifPresent(texts::add);
        }
        return texts;
    }

    /** Reads one file by its path below the folder. */
    public Optional<Meeting> read(String path, Vocabulary vocabulary) {
        try {
            Path file = folder.resolve(path);
            FileStamp stamp = FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
            return read(new RecordFile(path, folder, stamp), new RecordReader(vocabulary)).value();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Reading<Meeting> read(RecordFile file, RecordReader reader) {
        List<Diagnostic> problems = new ArrayList<>(0);
        return FileText.read(
                        file.file(),
                        file.path(),
                        file.stamp().size(),
                        FileText.MAX_RECORD,
                        problems::add)
                .map(text -> reader.read(file.path(), text))
                .orElseGet(() -> new Reading<>(Optional.empty(), problems));
    }

    /** What was read as a whole: with who and what only occurs in meetings, and all problems. */
    public static Loaded loaded(
            Meetings meetings, Vocabulary vocabulary, List<Diagnostic> diagnostics) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.sort(null);
        return new Loaded(
                meetings,
                new Vocabulary(
                        vocabulary.parties(),
                        vocabulary.people().including(meetings),
                        vocabulary.topics().including(meetings)),
                all);
    }

    /** The vocabulary of the folder, without who and what only occurs in meetings. */
    public Reading<Vocabulary> vocabulary() {
        return new VocabularyReader(false).read(vocabularyTexts());
    }

    /** The files that the vocabulary is read from, with their stamps; none for one not there. */
    public Map<String, FileStamp> vocabularyStamps() {
        Map<String, FileStamp> stamps = new TreeMap<>();
        for (String name : VOCABULARY_FILES) {
            try {
                Path file = folder.resolve(RecordFiles.VOCABULARY).resolve(name);
                stamps.put(
                        name, FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
            } catch (NoSuchFileException e) {
                // It is one of those that need not be there.
            } catch (IOException e) {
                stamps.put(name, new FileStamp(-1, System.nanoTime(), 0));
            }
        }
        return stamps;
    }

    /** The path of the file of each id, whether or not the file can be read. */
    public Map<MeetingId, String> ids() {
        Map<MeetingId, String> ids = new HashMap<>();
        for (RecordFile file : list().files()) {
            MeetingId.of(file.stem())
                    .ifPresent(id -> ids.merge(id, file.path(), RecordsFolder::first));
        }
        return ids;
    }

    private static String first(String path, String other) {
        return path.compareTo(other) <= 0 ? path : other;
    }
}
