package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads records that have no file yet: YAML documents, a list of records, a JSON array, or JSON
 * objects one after the other. A record may name its {@code id}; otherwise it is made of date and
 * title. What the JSON of this program adds to a record's own fields is left out again.
 */
public final class DraftReader {

    /** The path in diagnostics of what comes from standard input. */
    public static final String STDIN = "<stdin>";

    /** The most of standard input that is read: some 10,000 records of long readouts. */
    private static final long MOST = 256L * 1024 * 1024;

    /** What the JSON of this program adds, and the id, which is the name of the file. */
    private static final Set<String> DERIVED =
            Set.of(
                    "id",
                    "path",
                    "earliest",
                    "latest",
                    "country_names",
                    "referred_by",
                    "gap",
                    "lane_by",
                    "lanes");

    private final RecordReader reader;
    private final DraftId ids;

    public DraftReader(Vocabulary vocabulary) {
        this.reader = new RecordReader(vocabulary);
        this.ids = new DraftId(vocabulary.parties());
    }

    /**
     * All records of a text, or all that is wrong with any. Each meeting carries the id and the
     * path that its record would have.
     *
     * @param path what diagnostics call the text, such as {@link #STDIN}
     */
    public Reading<List<Meeting>> read(String path, String text) {
        Problems problems = new Problems(path, text, false);
        List<Meeting> drafts = new ArrayList<>();
        for (YamlNode document : documents(text, problems)) {
            draft(document, Optional.empty(), problems).ifPresent(drafts::add);
        }
        if (drafts.isEmpty() && problems.errors() == 0) {
            problems.error(
                    Code.EMPTY_FILE,
                    Mark.START,
                    1,
                    "there is no record in it",
                    Optional.of("give at least title, date and countries"));
        }
        return problems.errors() == 0 ? Reading.of(drafts, problems) : Reading.failed(problems);
    }

    /**
     * All records of standard input, or all that is wrong with any.
     *
     * @throws IOException when the system cannot read it
     */
    public Reading<List<Meeting>> read(InputStream in) throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        return FileText.read(in, STDIN, MOST, problems::add)
                .map(text -> read(STDIN, text))
                .orElseGet(() -> new Reading<>(Optional.empty(), problems));
    }

    /**
     * A record that stands in no text of its own, but whose values know their places.
     *
     * @param path what diagnostics call the file of these places
     * @param words the words of its id; none: those of its title
     */
    public Reading<Meeting> read(String path, YamlNode record, Optional<String> words) {
        Problems problems = new Problems(path, "", false);
        Optional<Meeting> draft = draft(record, words, problems);
        return new Reading<>(draft, problems.sorted());
    }

    /** Tells what is wrong with the value of a field before there is a record. */
    public void check(Kind<?> kind, String what, YamlNode value, Problems problems) {
        reader.check(kind, what, value, problems);
    }

    private static List<YamlNode> documents(String text, Problems problems) {
        List<YamlNode> drafts = new ArrayList<>();
        List<JsonTexts.Part> parts =
                JsonTexts.isJson(text)
                        ? JsonTexts.split(text)
                        : List.of(new JsonTexts.Part(text, Mark.START));
        for (JsonTexts.Part part : parts) {
            try {
                for (YamlNode node : YamlReader.read(part.text(), part.origin(), problems::error)) {
                    addDrafts(node, drafts);
                }
            } catch (YamlException e) {
                problems.error(e);
            }
        }
        return drafts;
    }

    private static void addDrafts(YamlNode node, List<YamlNode> drafts) {
        if (node instanceof YamlSequence sequence) {
            drafts.addAll(sequence.items());
        } else if (!(node instanceof YamlScalar scalar && scalar.isNull())) {
            drafts.add(node);
        }
    }

    private Optional<Meeting> draft(YamlNode document, Optional<String> words, Problems problems) {
        int before = problems.errors();
        Optional<MeetingId> named =
                document instanceof YamlMapping fields ? named(fields, problems) : Optional.empty();
        boolean wellNamed = problems.errors() == before;
        Optional<Meeting> meeting =
                reader.read(
                        withoutDerived(document),
                        problems,
                        told -> named.or(() -> ids.of(told, words)).map(DraftReader::placed));
        if (meeting.isEmpty() && wellNamed && problems.errors() == before) {
            problems.error(
                    Code.MISSING_FIELD,
                    document.start(),
                    1,
                    "id is missing",
                    Optional.of("add id: YYYY-slug; it cannot be made of this date and title"));
        }
        return meeting;
    }

    private static MeetingTold.Named placed(MeetingId id) {
        return new MeetingTold.Named(id, NewRecord.pathOf(id));
    }

    private static Optional<MeetingId> named(YamlMapping fields, Problems problems) {
        Optional<YamlNode> written = fields.get("id");
        if (written.isEmpty()
                || (written.get() instanceof YamlScalar nothing && nothing.isNull())) {
            return Optional.empty();
        }
        Optional<MeetingId> id =
                written.get() instanceof YamlScalar scalar
                        ? MeetingId.of(scalar.value())
                        : Optional.empty();
        if (id.isEmpty()) {
            problems.error(
                    Code.BAD_ID,
                    written.get(),
                    written.get() instanceof YamlScalar scalar
                            ? Problems.quoted(scalar.value()) + " is no id"
                            : "id must be a text, not " + written.get().noun(),
                    "write YYYY[-MM[-DD]]-slug in lower-case ASCII, or leave it out");
        }
        return id;
    }

    private static YamlNode withoutDerived(YamlNode document) {
        if (!(document instanceof YamlMapping mapping)) {
            return document;
        }
        List<YamlMapping.Entry> kept = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (key.equals("participants") && entry.value() instanceof YamlSequence people) {
                kept.add(new YamlMapping.Entry(entry.key(), withoutIds(people)));
            } else if (!DERIVED.contains(key)) {
                kept.add(entry);
            }
        }
        return new YamlMapping(kept, mapping.flow(), mapping.start(), mapping.end());
    }

    private static YamlSequence withoutIds(YamlSequence people) {
        List<YamlNode> items = new ArrayList<>();
        for (YamlNode item : people.items()) {
            if (item instanceof YamlMapping person) {
                List<YamlMapping.Entry> kept = new ArrayList<>(person.entries());
                kept.removeIf(entry -> entry.key().value().equals("id"));
                items.add(new YamlMapping(kept, person.flow(), person.start(), person.end()));
            } else {
                items.add(item);
            }
        }
        return new YamlSequence(items, people.flow(), people.start(), people.end());
    }
}
