package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Keyed;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Topics;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of {@code vocabulary/}. A bad entry is reported; the others are still used. */
public final class VocabularyReader {

    /** The files of the vocabulary, in the order in which they build on one another. */
    static final String COUNTRIES = "countries.yaml";

    static final String PEOPLE = "people.yaml";
    static final String TOPICS = "topics.yaml";

    private final Times times = new Times();
    private final boolean warnings;

    /** Reads an entry: its key, and its fields. */
    private interface EntryReader<T> {
        T read(String key, Fields fields, Problems problems);
    }

    /** The kinds of party that {@code countries.yaml} may add. */
    private enum PartyKind implements Keyed {
        COUNTRY,
        ORGANISATION;

        @Override
        public String key() {
            return this == COUNTRY ? "country" : "organisation";
        }
    }

    /**
     * @param warnings whether to report warnings too, or errors alone
     */
    public VocabularyReader(boolean warnings) {
        this.warnings = warnings;
    }

    /** The built-in vocabulary with what these files add. */
    public Reading<Vocabulary> read(List<TextFile> files) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        files.forEach(file -> diagnostics.addAll(file.problems()));
        Parties parties =
                read(files, COUNTRIES, this::parties, diagnostics).orElseGet(Parties::builtIn);
        People people =
                read(files, PEOPLE, (path, text) -> people(path, text, parties), diagnostics)
                        .orElseGet(() -> People.of(List.of()));
        Topics topics =
                read(files, TOPICS, this::topics, diagnostics)
                        .orElseGet(() -> Topics.of(List.of()));
        return new Reading<>(Optional.of(new Vocabulary(parties, people, topics)), diagnostics);
    }

    /** Reads the text of a file. */
    private interface FileReader<T> {
        Reading<T> read(String path, String text);
    }

    private static <T> Optional<T> read(
            List<TextFile> files, String name, FileReader<T> reader, List<Diagnostic> diagnostics) {
        for (TextFile file : files) {
            if (file.path().endsWith("/" + name) && file.text().isPresent()) {
                Reading<T> reading = reader.read(file.path(), file.text().get());
                diagnostics.addAll(reading.diagnostics());
                return reading.value();
            }
        }
        return Optional.empty();
    }

    /** The built-in parties and those of {@code countries.yaml}. */
    Reading<Parties> parties(String path, String text) {
        Problems problems = new Problems(path, text, warnings);
        List<KnownParty> added = entries(text, problems, false, this::party);
        return Reading.of(Parties.builtIn().with(added), problems);
    }

    /** The people of {@code people.yaml}. */
    Reading<People> people(String path, String text, Parties parties) {
        Problems problems = new Problems(path, text, warnings);
        Names names =
                new Names(new Vocabulary(parties, People.of(List.of()), Topics.of(List.of())));
        return Reading.of(
                People.of(
                        entries(
                                text,
                                problems,
                                true,
                                (key, fields, p) -> person(key, fields, names, p))),
                problems);
    }

    /** The topics of {@code topics.yaml}. */
    Reading<Topics> topics(String path, String text) {
        Problems problems = new Problems(path, text, warnings);
        return Reading.of(Topics.of(entries(text, problems, true, this::topic)), problems);
    }

    private <T> List<T> entries(
            String text, Problems problems, boolean slugs, EntryReader<T> reader) {
        List<T> entries = new ArrayList<>();
        Optional<YamlNode> root = SingleDocument.of(text, problems);
        if (root.isEmpty() || (root.get() instanceof YamlScalar nothing && nothing.isNull())) {
            return entries;
        }
        Optional<Fields> keys =
                Fields.of("a vocabulary", root.get(), "key: {name: …}, one for each", problems);
        Set<String> seen = new HashSet<>();
        for (YamlMapping.Entry entry : keys.map(k -> k.mapping().entries()).orElse(List.of())) {
            int before = problems.errors();
            String key = entry.key().value();
            if (slugs && !isSlug(key)) {
                problems.error(
                        Code.BAD_KEY,
                        entry.key(),
                        Fields.quoted(key) + " is no key: lower-case words joined by hyphens",
                        "write it as in kamikawa-yoko");
            }
            Optional<Fields> fields =
                    Fields.of(Fields.quoted(key), entry.value(), "its fields below it", problems);
            Optional<T> value = fields.map(f -> reader.read(key, f, problems));
            if (problems.errors() == before && value.isPresent() && seen.add(key)) {
                entries.add(value.get());
            }
        }
        return entries;
    }

    private static boolean isSlug(String key) {
        char previous = '-';
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && (c != '-' || previous == '-')) {
                return false;
            }
            previous = c;
        }
        return previous != '-';
    }

    private KnownParty party(String code, Fields fields, Problems problems) {
        boolean country =
                fields.word("kind", PartyKind.values(), Code.UNKNOWN_KIND).orElse(PartyKind.COUNTRY)
                        == PartyKind.COUNTRY;
        return new KnownParty(
                country ? Party.country(code) : Party.organisation(code),
                fields.requiredText("name", "name: …"),
                fields.text("official"),
                fields.texts("adjectives"),
                fields.texts("aliases"),
                date(fields, "from", problems),
                date(fields, "to", problems),
                fields.texts("successors"),
                fields.parsed("zone", scalar -> times.zone(scalar, problems)));
    }

    private Person person(String key, Fields fields, Names names, Problems problems) {
        return new Person(
                new PersonKey(key),
                fields.requiredText("name", "name: …"),
                fields.texts("aliases"),
                fields.node("country").flatMap(n -> names.party("country", n, List.of(), problems)),
                fields.list("offices", node -> tenure(node, problems)),
                fields.texts("same_as"));
    }

    private Optional<Tenure> tenure(YamlNode node, Problems problems) {
        return Fields.of("an office", node, "{title: …, from: \"2023-09-13\"}", problems)
                .map(
                        fields ->
                                new Tenure(
                                        fields.requiredText("title", "title: …"),
                                        date(fields, "from", problems),
                                        date(fields, "to", problems)));
    }

    private Topic topic(String key, Fields fields, Problems problems) {
        return new Topic(
                new TopicKey(key),
                labels(fields, problems),
                fields.texts("aliases"),
                broader(fields, problems),
                fields.texts("exact_match"));
    }

    /** A text, which is the English label, or labels by language. */
    private static Map<String, String> labels(Fields fields, Problems problems) {
        Optional<YamlNode> node = fields.node("label");
        if (node.isEmpty()) {
            return Map.of();
        }
        if (node.get() instanceof YamlScalar scalar) {
            return Map.of("en", scalar.value());
        }
        Map<String, String> labels = new LinkedHashMap<>();
        fields.fields("label", "{en: …, ja: …}")
                .ifPresent(
                        byLanguage -> {
                            for (YamlMapping.Entry entry : byLanguage.mapping().entries()) {
                                Fields.scalarOf("a label", entry.value(), problems)
                                        .ifPresent(s -> labels.put(entry.key().value(), s.value()));
                            }
                        });
        return labels;
    }

    /** One key or a list of them. */
    private static List<TopicKey> broader(Fields fields, Problems problems) {
        Optional<YamlNode> node = fields.node("broader");
        if (node.isPresent() && node.get() instanceof YamlSequence) {
            return fields.list(
                    "broader",
                    item ->
                            Fields.scalarOf(Fields.each("broader"), item, problems)
                                    .map(scalar -> new TopicKey(scalar.value())));
        }
        return fields.text("broader").map(key -> List.of(new TopicKey(key))).orElse(List.of());
    }

    private Optional<Edtf> date(Fields fields, String key, Problems problems) {
        return fields.parsed(key, scalar -> times.date(scalar, problems));
    }
}
