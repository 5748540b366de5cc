package dev.relations.vocabulary;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The known persons and the spellings of their names. */
public final class People {

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

    private final Map<PersonKey, Person> entries = new TreeMap<>();

    /** Who only occurs in meetings; found out when first asked for, as most commands never do. */
    private final Supplier<Collection<Person>> occurring;

    private volatile @Nullable Known known;

    /** Everybody, with the spellings of their names. */
    private record Known(
            Map<PersonKey, Person> byKey,
            Map<String, Set<PersonKey>> whole,
            Map<String, Set<PersonKey>> words) {

        static Known of(Collection<Person> persons) {
            Known known = new Known(new TreeMap<>(), new HashMap<>(), new HashMap<>());
            persons.forEach(person -> known.byKey.put(person.key(), person));
            known.byKey.values().forEach(known::index);
            return known;
        }

        private void index(Person person) {
            add(whole, person.key().value().replace('-', ' '), person.key());
            addName(person.name(), person.key());
            person.aliases().forEach(alias -> addName(alias, person.key()));
        }

        private void addName(String name, PersonKey key) {
            String folded = Spelling.fold(name);
            add(whole, sorted(folded), key);
            for (String word : folded.split(" ", -1)) {
                add(words, word, key);
            }
        }
    }

    private People(Collection<Person> entries, Supplier<Collection<Person>> occurring) {
        entries.forEach(person -> this.entries.put(person.key(), person));
        this.occurring = occurring;
    }

    private Known known() {
        Known made = known;
        return made != null ? made : makeKnown();
    }

    private synchronized Known makeKnown() {
        Known made = known;
        if (made == null) {
            List<Person> all = new ArrayList<>(entries.values());
            all.addAll(occurring.get());
            made = Known.of(all);
            known = made;
        }
        return made;
    }

    private static void add(Map<String, Set<PersonKey>> index, String folded, PersonKey key) {
        if (!folded.isEmpty()) {
            index.computeIfAbsent(folded, f -> new LinkedHashSet<>()).add(key);
        }
    }

    /**
     * The words of a folded name in one order, so that the order they are written in is no matter.
     */
    private static String sorted(String folded) {
        if (folded.indexOf(' ') < 0) {
            return folded;
        }
        String[] parts = folded.split(" ", -1);
        Arrays.sort(parts);
        return String.join(" ", parts);
    }

    /** These persons. */
    public static People of(Collection<Person> persons) {
        return new People(persons, List::of);
    }

    /** These and everybody who took part in these meetings without an entry. */
    public People including(Meetings meetings) {
        return new People(entries.values(), () -> unknown(meetings));
    }

    private Collection<Person> unknown(Meetings meetings) {
        Map<PersonKey, Person> unknown = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            for (Participant each : meeting.participants()) {
                PersonKey key = each.person();
                if (!entries.containsKey(key) && !unknown.containsKey(key)) {
                    unknown.put(key, seen(key, each));
                }
            }
        }
        return unknown.values();
    }

    private static Person seen(PersonKey key, Participant each) {
        return new Person(key, each.name(), List.of(), each.party(), List.of(), List.of());
    }

    /**
     * The identity of a name as a record writes it: the key of the entry whose spelling it is, in
     * any order of its words; of several such entries the one of this party; or else a key made of
     * the name, which is no entry's.
     */
    public PersonKey identify(String name, Optional<Party> party) {
        Set<PersonKey> found = spelled(name);
        List<PersonKey> fitting =
                found.size() < 2
                        ? List.copyOf(found)
                        : found.stream()
                                .filter(key -> get(key).flatMap(Person::party).equals(party))
                                .toList();
        return fitting.size() == 1 ? fitting.get(0) : new PersonKey(Spelling.slug(name));
    }

    /** Everybody whom {@link #identify} may find in a name, whatever the party. */
    public Set<PersonKey> identities(String name) {
        Set<PersonKey> found = spelled(name);
        if (found.size() == 1) {
            return found;
        }
        Set<PersonKey> all = new LinkedHashSet<>(found);
        all.add(new PersonKey(Spelling.slug(name)));
        return all;
    }

    private Set<PersonKey> spelled(String name) {
        return known().whole.getOrDefault(sorted(Spelling.fold(name)), Set.of());
    }

    /**
     * Whom a user means: a whole name in either order, a family or given name, in any script, with
     * or without a title before it; or a key. A whole name wins over a part of one.
     */
    public Match<Person> find(String spelling) {
        String folded = withoutTitles(Spelling.fold(spelling));
        Set<PersonKey> found = known().whole.getOrDefault(sorted(folded), Set.of());
        if (found.isEmpty()) {
            found = known().whole.getOrDefault(folded, Set.of());
        }
        if (found.isEmpty()) {
            found = withAllWords(folded);
        }
        if (found.isEmpty() && !isAscii(folded)) {
            found = withBeginning(folded);
        }
        List<Person> persons =
                found.stream()
                        .flatMap(key -> get(key).stream())
                        .sorted((one, other) -> one.key().compareTo(other.key()))
                        .toList();
        return switch (persons.size()) {
            case 0 -> new Match.None<>(() -> nearest(folded));
            case 1 -> new Match.One<>(persons.get(0));
            default -> new Match.Several<>(persons);
        };
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
            Set<PersonKey> having = known().words.getOrDefault(word, Set.of());
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
        known().words
                .forEach(
                        (word, keys) -> {
                            if (word.startsWith(folded) || word.endsWith(folded)) {
                                found.addAll(keys);
                            }
                        });
        return found;
    }

    private List<String> nearest(String folded) {
        Map<String, String> names = new HashMap<>();
        for (Person person : known().byKey.values()) {
            names.put(Spelling.fold(person.name()), person.name());
            person.aliases()
                    .forEach(alias -> names.putIfAbsent(Spelling.fold(alias), person.name()));
        }
        return Spelling.nearest(folded, names);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** What is known of a person. */
    public Optional<Person> get(PersonKey key) {
        Person entry = entries.get(key);
        return Optional.ofNullable(entry != null ? entry : known().byKey.get(key));
    }

    /** The display name of a person; the key when there is no entry. */
    public String name(PersonKey key) {
        return get(key).map(Person::name).orElse(key.value());
    }

    /** All persons, by key. */
    public List<Person> all() {
        return List.copyOf(known().byKey.values());
    }

    /** The entry of a person, if there is one. */
    public Optional<Person> entry(PersonKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The persons with an entry of their own, by key. */
    public List<Person> entries() {
        return List.copyOf(entries.values());
    }
}
