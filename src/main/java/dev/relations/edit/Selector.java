package dev.relations.edit;

import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the items of a list that words mean: by number, by what they are known by, or all. */
final class Selector {

    /** What items are known by, whatever the list. */
    private static final List<String> KNOWN_BY =
            List.of("name", "label", "key", "field", "event", "title", "url", "text", "date");

    private final Vocabulary vocabulary;

    Selector(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Their indexes from 0; none if no item is meant. */
    List<Integer> find(YamlSequence list, String words) {
        int size = list.items().size();
        if (words.equals("*")) {
            return matching(list, item -> true);
        } else if (!words.isEmpty() && words.chars().allMatch(Character::isDigit)) {
            int number = words.length() > 6 ? 0 : Integer.parseInt(words);
            List<Integer> labelled = matching(list, item -> text(item, "label").equals(words));
            return !labelled.isEmpty()
                    ? labelled
                    : number >= 1 && number <= size ? List.of(number - 1) : List.of();
        }
        List<Integer> exact = matching(list, item -> names(item).contains(words));
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Integer> persons = persons(list, words);
        return !persons.isEmpty()
                ? persons
                : matching(
                        list, item -> names(item).stream().anyMatch(name -> hasWords(name, words)));
    }

    /** Whether a name has these words, or words that begin so. */
    private static boolean hasWords(String name, String words) {
        String folded = Spelling.fold(words);
        return !folded.isEmpty() && (" " + Spelling.fold(name)).contains(" " + folded);
    }

    /** By any spelling of a name, also one that only means a single person here. */
    private List<Integer> persons(YamlSequence list, String words) {
        Match<Person> match = vocabulary.people().find(words);
        List<Person> meant =
                match instanceof Match.One<Person> one
                        ? List.of(one.value())
                        : match instanceof Match.Several<Person> several
                                ? several.candidates()
                                : List.of();
        return matching(
                list,
                item ->
                        vocabulary.people().find(text(item, "name"))
                                        instanceof Match.One<Person> one
                                && meant.contains(one.value()));
    }

    /** What the items are called, numbered, for a message. */
    static String listed(YamlSequence list) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            List<String> known = names(list.items().get(i));
            String name = known.isEmpty() ? "…" : known.get(0);
            names.add((i + 1) + " " + (name.length() > 40 ? name.substring(0, 39) + "…" : name));
        }
        return String.join(", ", names);
    }

    private static List<Integer> matching(YamlSequence list, Predicate<YamlNode> condition) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            if (condition.test(list.items().get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private static List<String> names(YamlNode item) {
        if (item instanceof YamlScalar scalar) {
            return List.of(scalar.value());
        }
        List<String> names = new ArrayList<>();
        for (String key : KNOWN_BY) {
            String text = text(item, key);
            if (!text.isEmpty()) {
                names.add(text);
            }
        }
        return names;
    }

    private static String text(YamlNode item, String key) {
        Optional<YamlNode> value =
                item instanceof YamlMapping mapping ? mapping.get(key) : Optional.empty();
        return value.isPresent() && value.get() instanceof YamlScalar scalar ? scalar.value() : "";
    }
}
