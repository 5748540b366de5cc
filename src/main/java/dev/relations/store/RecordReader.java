package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import java.util.Optional;

/**
 * Reads the text of a record into a meeting, or says all that is wrong with it. Values are typed by
 * their fields: {@code NO} is Norway and {@code 1e3} a text where a text is meant. Safe for several
 * threads.
 */
public final class RecordReader {

    private final MeetingShape shape = new MeetingShape();
    private final Names names;
    private final Times times = new Times();
    private final boolean warnings;

    /** A reader that reports errors alone. */
    public RecordReader(Vocabulary vocabulary) {
        this(vocabulary, false);
    }

    /** A reader that reports warnings too where they are wanted. */
    public RecordReader(Vocabulary vocabulary, boolean warnings) {
        this.names = new Names(vocabulary);
        this.warnings = warnings;
    }

    /**
     * Reads one record.
     *
     * @param path the file below the records folder; its stem is the id
     */
    public Reading<Meeting> read(String path, String text) {
        return readWithDocument(path, text).reading();
    }

    /**
     * What came of reading a record.
     *
     * @param document the record as it is written, where it is YAML
     */
    public record WithDocument(Reading<Meeting> reading, Optional<YamlNode> document) {}

    /** Reads one record, and keeps the document, whose nodes know their places. */
    public WithDocument readWithDocument(String path, String text) {
        Problems problems = new Problems(path, text, warnings);
        Optional<MeetingId> id = id(path, problems);
        int before = problems.errors();
        Optional<YamlNode> root = SingleDocument.of(text, YamlReader.MAX_NODES, problems);
        if (problems.errors() == before && root.map(RecordReader::isNothing).orElse(true)) {
            problems.error(
                    Code.EMPTY_FILE,
                    Mark.START,
                    1,
                    "the file is empty",
                    Optional.of("write at least title, date and countries, or delete the file"));
        }
        Optional<Meeting> meeting =
                root.filter(node -> !isNothing(node))
                        .flatMap(
                                node ->
                                        read(
                                                node,
                                                problems,
                                                told ->
                                                        id.map(
                                                                i ->
                                                                        new MeetingTold.Named(
                                                                                i, path))));
        Reading<Meeting> reading =
                meeting.isPresent() && problems.errors() == 0
                        ? Reading.of(meeting.get(), problems)
                        : Reading.failed(problems);
        return new WithDocument(reading, root);
    }

    /** Reads a document that may be one of several; no meeting if anything is wrong with it. */
    Optional<Meeting> read(YamlNode document, Problems problems, MeetingTold.Identity identity) {
        int before = problems.errors();
        Optional<MeetingTold> told =
                shape.read(shape.noun(), document, new Scope(names, times, problems));
        return problems.errors() > before
                ? Optional.empty()
                : told.flatMap(all -> identity.of(all).map(all::named));
    }

    void check(Kind<?> kind, String what, YamlNode value, Problems problems) {
        kind.read(what, value, new Scope(names, times, problems));
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }

    private static Optional<MeetingId> id(String path, Problems problems) {
        String stem = stem(path);
        Optional<MeetingId> id = MeetingId.of(stem);
        if (id.isEmpty()) {
            problems.error(
                    Code.BAD_ID,
                    Mark.START,
                    1,
                    Problems.quoted(stem)
                            + " is no id: a record's file is named YYYY[-MM[-DD]]-slug"
                            + " in lower-case ASCII",
                    Optional.of("rename the file, as in 2024-02-21-japan-france.yaml"));
        }
        return id;
    }

    /** The name of a file without folder and ending. */
    public static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
    }
}
