package dev.relations.vocabulary;

import dev.relations.meeting.PersonKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everybody, with the spellings of their names.
 *
 * @param byKey in the order of the keys
 * @param whole those of whom it is a whole name, by folded names with their words in order
 * @param words those in whose names it occurs, by folded word
 */
record PersonNames(
        Map<PersonKey, Person> byKey,
        Map<String, Set<PersonKey>> whole,
        Map<String, Set<PersonKey>> words) {

    /** What may stand before a name and is no part of it, folded. */
    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "prof",
                    "sir",
                    "dame",
                    "lord",
                    "he",
                    "hon",
                    "honourable",
                    "honorable",
                    "excellency",
                    "his",
                    "her",
                    "the",
                    "minister",
                    "foreign",
                    "prime",
                    "president",
                    "chancellor",
                    "secretary",
                    "ambassador",
                    "m",
                    "mme",
                    "monsieur",
                    "madame",
                    "state");

    static PersonNames of(Map<PersonKey, Person> byKey) {
        PersonNames known = new PersonNames(byKey, new HashMap<>(), new HashMap<>());
        byKey.values().forEach(known::index);
        return known;
    }

    private void index(Person person) {
        add(whole, person.key().value().replace('-', ' '), person.key());
        addName(person.name(), person.key());
        person.aliases().forEach(alias -> addName(alias, person.key()));
    }

    private void addName(String name, PersonKey key) {
        String folded = Spelling.fold(name);
        add(whole, Spelling.inOrder(folded), key);
        for (String word : folded.split(" ", -1)) {
            add(words, word, key);
        }
    }

    private static void add(Map<String, Set<PersonKey>> index, String folded, PersonKey key) {
        if (!folded.isEmpty()) {
            index.computeIfAbsent(folded, f -> new LinkedHashSet<>()).add(key);
        }
    }

    /** Those of whom this folded text is a whole name, in any order of its words. */
    Set<PersonKey> whole(String folded) {
        return whole.getOrDefault(Spelling.inOrder(folded), Set.of());
    }

    /**
     * Whom a spelling may mean: those of whom it is a whole name, with or without a title before
     * it; else those who have all of its words.
     */
    Set<PersonKey> find(String spelling) {
        String folded = withoutTitles(Spelling.fold(spelling));
        Set<PersonKey> found = whole(folded);
        if (found.isEmpty()) {
            found = whole.getOrDefault(folded, Set.of());
        }
        if (found.isEmpty()) {
            found = withAllWords(folded);
        }
        if (found.isEmpty() && !isAscii(folded)) {
            found = withBeginning(folded);
        }
        return found;
    }

    private static String withoutTitles(String folded) {
        String rest = folded;
        for (int blank = rest.indexOf(' '); blank > 0; blank = rest.indexOf(' ')) {
            if (!TITLES.contains(rest.substring(0, blank))) {
                break;
            }
            rest = rest.substring(blank + 1);
        }
        return rest;
    }

    private Set<PersonKey> withAllWords(String folded) {
        Set<PersonKey> found = new LinkedHashSet<>();
        boolean first = true;
        for (String word : folded.split(" ", -1)) {
            Set<PersonKey> having = words.getOrDefault(word, Set.of());
            if (first) {
                found.addAll(having);
            } else {
                found.retainAll(having);
            }
            first = false;
        }
        return found;
    }

    /** Scripts without blanks between names: the family name begins the whole. */
    private Set<PersonKey> withBeginning(String folded) {
        Set<PersonKey> found = new HashSet<>();
        words.forEach(
                (word, keys) -> {
                    if (word.startsWith(folded) || word.endsWith(folded)) {
                        found.addAll(keys);
                    }
                });
        return found;
    }

    /** The display names of those who may have been meant. */
    List<String> nearest(String spelling) {
        Map<String, String> names = new HashMap<>();
        for (Person person : byKey.values()) {
            names.put(Spelling.fold(person.name()), person.name());
            person.aliases()
                    .forEach(alias -> names.putIfAbsent(Spelling.fold(alias), person.name()));
        }
        return Spelling.nearest(withoutTitles(Spelling.fold(spelling)), names);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
