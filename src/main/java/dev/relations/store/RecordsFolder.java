package dev.relations.store;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Meetings;
import dev.relations.store.RecordFiles.RecordFile;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Topics;
import dev.relations.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of records. What it holds never depends on the order of the file system. */
public final class RecordsFolder {

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
        List<Diagnostic> diagnostics = new ArrayList<>();
        Vocabulary vocabulary = vocabulary(diagnostics);
        RecordFiles files = RecordFiles.in(folder);
        diagnostics.addAll(files.problems());

        List<Reading<Meeting>> readings =
                InParallel.map(files.files(), reading(new RecordReader(vocabulary)));
        Map<String, String> paths = new HashMap<>();
        Map<MeetingId, Meeting> meetings = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            String path = files.files().get(i).path();
            String first = paths.putIfAbsent(RecordReader.stem(path), path);
            if (first != null) {
                diagnostics.add(duplicate(path, first));
            }
            diagnostics.addAll(readings.get(i).diagnostics());
            readings.get(i).value().ifPresent(m -> meetings.putIfAbsent(m.id(), m));
        }
        diagnostics.sort(null);
        Meetings all = Meetings.of(meetings.values());
        return new Loaded(
                all,
                new Vocabulary(
                        vocabulary.parties(),
                        vocabulary.people().including(all),
                        vocabulary.topics().including(all)),
                diagnostics);
    }

    /** The vocabulary of the folder, without who and what only occurs in meetings. */
    public Reading<Vocabulary> vocabulary() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Vocabulary vocabulary = vocabulary(diagnostics);
        return new Reading<>(Optional.of(vocabulary), diagnostics);
    }

    /** The path of the file of each id, whether or not the file can be read. */
    public Map<MeetingId, String> ids() {
        Map<MeetingId, String> ids = new HashMap<>();
        for (RecordFile file : RecordFiles.in(folder).files()) {
            MeetingId.of(RecordReader.stem(file.path()))
                    .ifPresent(id -> ids.putIfAbsent(id, file.path()));
        }
        return ids;
    }

    private static InParallel.Step<RecordFile, Reading<Meeting>> reading(RecordReader reader) {
        return file -> {
            List<Diagnostic> problems = new ArrayList<>(0);
            return FileText.read(
                            file.file(),
                            file.path(),
                            file.size(),
                            FileText.MAX_RECORD,
                            problems::add)
                    .map(text -> reader.read(file.path(), text))
                    .orElseGet(() -> new Reading<>(Optional.empty(), problems));
        };
    }

    private static Diagnostic duplicate(String path, String first) {
        return Diagnostic.ofFile(
                path,
                Code.DUPLICATE_ID,
                "the id "
                        + RecordReader.stem(path)
                        + " is also that of "
                        + first
                        + ", which counts",
                "rename one of the two files, or delete one");
    }

    private Vocabulary vocabulary(List<Diagnostic> diagnostics) {
        VocabularyReader reader = new VocabularyReader();
        Parties parties =
                text("countries.yaml", diagnostics)
                        .flatMap(t -> used(reader.parties(t.path, t.text), diagnostics))
                        .orElseGet(Parties::builtIn);
        People people =
                text("people.yaml", diagnostics)
                        .flatMap(t -> used(reader.people(t.path, t.text, parties), diagnostics))
                        .orElseGet(() -> People.of(List.of()));
        Topics topics =
                text("topics.yaml", diagnostics)
                        .flatMap(t -> used(reader.topics(t.path, t.text), diagnostics))
                        .orElseGet(() -> Topics.of(List.of()));
        return new Vocabulary(parties, people, topics);
    }

    private static <T> Optional<T> used(Reading<T> reading, List<Diagnostic> diagnostics) {
        diagnostics.addAll(reading.diagnostics());
        return reading.value();
    }

    private record Text(String path, String text) {}

    private Optional<Text> text(String name, List<Diagnostic> diagnostics) {
        String path = RecordFiles.VOCABULARY + "/" + name;
        Path file = folder.resolve(RecordFiles.VOCABULARY).resolve(name);
        try {
            return FileText.read(
                            file, path, Files.size(file), FileText.MAX_VOCABULARY, diagnostics::add)
                    .map(text -> new Text(path, text));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            diagnostics.add(FileText.unreadable(path, e));
            return Optional.empty();
        }
    }
}
