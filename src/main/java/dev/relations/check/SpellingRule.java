package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.TopicKey;
import dev.relations.store.Kind;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Names where a code or key is usual, and spellings other than the one that is shown. */
final class SpellingRule implements FormRule {

    private final Vocabulary vocabulary;
    private final Map<String, Optional<String>> countries = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> organisations = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> parties = new ConcurrentHashMap<>();

    SpellingRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void check(Written file, Consumer<Diagnostic> found) {
        TypedValues.visit(
                file,
                (scalar, meaning, path) -> {
                    Optional<String> usual = usual(scalar.value(), meaning, path, file);
                    if (usual.isPresent() && !usual.get().equals(scalar.value())) {
                        report(scalar, meaning, usual.get(), file, found);
                    }
                });
    }

    /** How a text of this meaning is usually written; none where that is not known. */
    Optional<String> usual(String text, Kind.Meaning meaning, YamlPath path, Written file) {
        return switch (meaning) {
            case COUNTRY ->
                    countries.computeIfAbsent(text, code(vocabulary.parties()::findCountry));
            case ORGANISATION ->
                    organisations.computeIfAbsent(
                            text, code(vocabulary.parties()::findOrganisation));
            case PARTY -> parties.computeIfAbsent(text, code(vocabulary.parties()::find));
            case TOPIC -> topic(text);
            case TEXT ->
                    isParticipant(path) && !file.isVocabulary() ? person(text) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isParticipant(YamlPath path) {
        return path.steps().size() == 3
                && path.steps().get(0).equals(new YamlPath.Key("participants"))
                && path.last().equals(new YamlPath.Key("name"));
    }

    private static Function<String, Optional<String>> code(
            Function<String, Match<KnownParty>> find) {
        return text ->
                find.apply(text) instanceof Match.One<KnownParty> one
                        ? Optional.of(one.value().party().code())
                        : Optional.empty();
    }

    private Optional<String> topic(String text) {
        TopicKey key = vocabulary.topics().identify(text);
        boolean known = vocabulary.topics().get(key).isPresent();
        return known ? Optional.of(key.value()) : Optional.empty();
    }

    private Optional<String> person(String text) {
        PersonKey key = vocabulary.people().identify(text, Optional.empty());
        // Where two have one name, only the key tells who is meant.
        return vocabulary
                .people()
                .entry(key)
                .map(person -> person.name())
                .filter(name -> !vocabulary.people().isShared(name));
    }

    private static void report(
            YamlScalar scalar,
            Kind.Meaning meaning,
            String usual,
            Written file,
            Consumer<Diagnostic> found) {
        boolean person = meaning == Kind.Meaning.TEXT;
        boolean topic = meaning == Kind.Meaning.TOPIC;
        found.accept(
                file.at(
                        scalar,
                        person ? Code.OTHER_SPELLING : Code.NAME_FOR_CODE,
                        person
                                ? scalar.value() + " is " + usual + " in the vocabulary"
                                : "the "
                                        + (topic ? "key" : "code")
                                        + " of "
                                        + scalar.value()
                                        + " is "
                                        + usual,
                        "write " + usual));
    }
}
