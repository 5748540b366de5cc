package dev.relations.vocabulary;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Occurrence;
import dev.relations.meeting.Occurrences;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The known persons and the spellings of their names. */
public final class People {

    private final PersonEntries entries;

    /**
     * Who occurs in meetings, but for those with these keys; found out when first asked for, as
     * most commands never do.
     */
    private final Function<Set<PersonKey>, Collection<Person>> occurring;

    private volatile @Nullable PersonNames known;

    private People(PersonEntries entries, Function<Set<PersonKey>, Collection<Person>> occurring) {
        this.entries = entries;
        this.occurring = occurring;
    }

    private PersonNames known() {
        PersonNames made = known;
        return made != null ? made : makeKnown();
    }

    private synchronized PersonNames makeKnown() {
        PersonNames made = known;
        if (made == null) {
            Map<PersonKey, Person> all = new TreeMap<>();
            entries.all().forEach(person -> all.put(person.key(), person));
            for (Person each : occurring.apply(all.keySet())) {
                all.put(each.key(), each);
            }
            made = PersonNames.of(all);
            known = made;
        }
        return made;
    }

    /** These persons. */
    public static People of(Collection<Person> persons) {
        return of(new PersonTable(persons));
    }

    /** The persons with these entries. */
    public static People of(PersonEntries entries) {
        return new People(entries, known -> List.of());
    }

    /** These and everybody without an entry who took part in these meetings, as in the last one. */
    public People including(Meetings meetings) {
        return new People(entries, known -> unknown(meetings, known));
    }

    private static Collection<Person> unknown(Meetings meetings, Set<PersonKey> known) {
        Map<PersonKey, Occurrence> occurring =
                meetings.occurrences()
                        .map(Occurrences::persons)
                        .orElseGet(() -> Occurrence.in(meetings, Meeting::persons));
        List<Person> unknown = new ArrayList<>();
        for (Map.Entry<PersonKey, Occurrence> each : occurring.entrySet()) {
            if (!known.contains(each.getKey())) {
                unknown.add(seen(each.getKey(), each.getValue().last()));
            }
        }
        return unknown;
    }

    /** As a meeting has the person who took part in it. */
    private static Person seen(PersonKey key, Meeting meeting) {
        List<String> none = List.of();
        for (Participant each : meeting.participants()) {
            if (each.person().equals(key)) {
                return new Person(key, each.name(), none, each.party(), List.of(), none);
            }
        }
        throw new IllegalArgumentException(key + " took no part in " + meeting.id());
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
        return known().whole(Spelling.fold(name));
    }

    /**
     * Whom a user means: a whole name in either order, a family or given name, in any script, with
     * or without a title before it; or a key. A whole name wins over a part of one.
     */
    public Match<Person> find(String spelling) {
        List<Person> persons = new ArrayList<>();
        for (PersonKey key : new TreeSet<>(known().find(spelling))) {
            get(key).ifPresent(persons::add);
        }
        return switch (persons.size()) {
            case 0 -> new Match.None<>(() -> known().nearest(spelling));
            case 1 -> new Match.One<>(persons.get(0));
            default -> new Match.Several<>(persons);
        };
    }

    /** What is known of a person. */
    public Optional<Person> get(PersonKey key) {
        return entries.of(key).or(() -> Optional.ofNullable(known().byKey().get(key)));
    }

    /** The display name of a person; the key when there is no entry. */
    public String name(PersonKey key) {
        return get(key).map(Person::name).orElse(key.value());
    }

    /** All persons, by key. */
    public List<Person> all() {
        return List.copyOf(known().byKey().values());
    }

    /** The entry of a person, if there is one. */
    public Optional<Person> entry(PersonKey key) {
        return entries.of(key);
    }

    /**
     * Whether a spelling is one of several persons with entries; only their keys tell them apart.
     */
    public boolean isShared(String spelling) {
        Set<String> shared = entries.shared();
        return !shared.isEmpty() && shared.contains(Spelling.inOrder(Spelling.fold(spelling)));
    }

    /** The persons with an entry of their own. */
    public PersonEntries entries() {
        return entries;
    }
}
