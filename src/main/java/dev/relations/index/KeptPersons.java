package dev.relations.index;

import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.PersonEntries;
import dev.relations.vocabulary.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entries of persons as bytes, by key: how many there are, where each begins, one after
 * another, and the spellings that several have. One is read when it is asked for, for there may be
 * thousands.
 */
final class KeptPersons implements PersonEntries {

    private final Supplier<byte[]> bytes;
    private final In begin;
    private final int count;
    private final Map<PersonKey, Optional<Person>> read = new ConcurrentHashMap<>();
    private @Nullable Set<String> shared;

    private KeptPersons(Supplier<byte[]> bytes, In begin) {
        this.bytes = bytes;
        this.begin = begin;
        this.count = begin.copy().fixed4();
    }

    static void write(PersonEntries persons, Out out) {
        out.bytes(persons instanceof KeptPersons kept ? kept.bytes.get() : written(persons));
    }

    private static byte[] written(PersonEntries all) {
        List<Person> persons = all.all();
        int head = 4 * (persons.size() + 2);
        Out places = new Out();
        Out entries = new Out();
        places.fixed4(persons.size());
        for (Person person : persons) {
            places.fixed4(head + entries.size());
            write(person, entries);
        }
        places.fixed4(head + entries.size());
        entries.texts(all.shared());
        places.all(entries);
        return places.copy();
    }

    static KeptPersons read(In in) {
        return new KeptPersons(in.copy().later(), in.laterPart().get());
    }

    @Override
    public Optional<Person> of(PersonKey key) {
        if (count == 0) {
            return Optional.empty();
        }
        Optional<Person> person = read.get(key);
        if (person == null) {
            person = find(key);
            read.put(key, person);
        }
        return person;
    }

    private Optional<Person> find(PersonKey key) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = at(middle).text().compareTo(key.value());
            if (order == 0) {
                return Optional.of(person(at(middle)));
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Person> all() {
        List<Person> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(person(at(i)));
        }
        return all;
    }

    @Override
    public synchronized Set<String> shared() {
        Set<String> kept = shared;
        if (kept == null) {
            kept = Set.copyOf(at(count).texts());
            shared = kept;
        }
        return kept;
    }

    private In at(int number) {
        In place = begin.copy();
        place.pass(4 + 4 * number);
        int offset = place.fixed4();
        In at = begin.copy();
        at.pass(offset);
        return at;
    }

    private static void write(Person person, Out out) {
        out.text(person.key().value());
        out.text(person.name());
        out.texts(person.aliases());
        Values.writeParty(person.party(), out);
        out.list(person.tenures(), tenure -> write(tenure, out));
        out.texts(person.sameAs());
    }

    private static Person person(In in) {
        return new Person(
                new PersonKey(in.text()),
                in.text(),
                in.texts(),
                Values.optionalParty(in),
                in.list(KeptPersons::tenure),
                in.texts());
    }

    private static void write(Tenure tenure, Out out) {
        out.text(tenure.office());
        Values.writeDate(tenure.from(), out);
        Values.writeDate(tenure.to(), out);
    }

    private static Tenure tenure(In in) {
        return new Tenure(in.text(), Values.optionalDate(in), Values.optionalDate(in));
    }
}
