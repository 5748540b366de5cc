package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Topics;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
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

    /** What is not to be reported of the folder; no command but that which checks needs it. */
    static final String CHECK = "check.yaml";

    /** As many keys and values as 20,000 people have. */
    private static final int MAX_NODES = 500_000;

    private final Times times = new Times();
    private final boolean warnings;

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
        read(files, CHECK, this::check, diagnostics);
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
        Scope scope = new Scope(new Names(Vocabulary.builtIn()), times, problems);
        List<KnownParty> added = entries(text, new PartyShape(), scope);
        return Reading.of(Parties.builtIn().with(added), problems);
    }

    /** The people of {@code people.yaml}. */
    Reading<People> people(String path, String text, Parties parties) {
        Problems problems = new Problems(path, text, warnings);
        Vocabulary known = new Vocabulary(parties, People.of(List.of()), Topics.of(List.of()));
        Scope scope = new Scope(new Names(known), times, problems);
        return Reading.of(People.of(entries(text, new PersonShape(), scope)), problems);
    }

    /** The topics of {@code topics.yaml}. */
    Reading<Topics> topics(String path, String text) {
        Problems problems = new Problems(path, text, warnings);
        Scope scope = new Scope(new Names(Vocabulary.builtIn()), times, problems);
        return Reading.of(Topics.of(entries(text, new TopicShape(), scope)), problems);
    }

    /** What {@code check.yaml} says is not to be reported. */
    private Reading<Map<String, String>> check(String path, String text) {
        Problems problems = new Problems(path, text, warnings);
        Scope scope = new Scope(new Names(Vocabulary.builtIn()), times, problems);
        Optional<Map<String, String>> reasons =
                SingleDocument.of(text, MAX_NODES, problems)
                        .flatMap(document -> new CheckShape().read("the file", document, scope));
        return Reading.of(reasons.orElse(Map.of()), problems);
    }

    private static <T> List<T> entries(String text, EntryShape<T> shape, Scope scope) {
        Problems problems = scope.problems();
        List<T> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlMapping.Entry entry :
                entries(SingleDocument.of(text, MAX_NODES, problems), problems)) {
            int before = problems.errors();
            String key = entry.key().value();
            if (shape.hasSlugs() && !isSlug(key)) {
                problems.error(
                        Code.BAD_KEY,
                        entry.key(),
                        Problems.quoted(key) + " is no key: lower-case words joined by hyphens",
                        "write it as in kamikawa-yoko");
            }
            Optional<T> value =
                    shape.read(Problems.quoted(key), entry.value(), scope)
                            .map(fields -> fields.under(key));
            if (problems.errors() == before && value.isPresent() && seen.add(key)) {
                entries.add(value.get());
            }
        }
        return entries;
    }

    private static List<YamlMapping.Entry> entries(Optional<YamlNode> root, Problems problems) {
        if (root.isEmpty() || (root.get() instanceof YamlScalar nothing && nothing.isNull())) {
            return List.of();
        }
        if (root.get() instanceof YamlMapping mapping) {
            return mapping.entries();
        }
        problems.error(
                Code.WRONG_TYPE,
                root.get(),
                "a vocabulary must be a mapping of fields, not " + root.get().noun(),
                "write key: {name: …}, one for each");
        return List.of();
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
}
