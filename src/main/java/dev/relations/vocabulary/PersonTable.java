package dev.relations.vocabulary;

import dev.relations.meeting.PersonKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Entries that are in memory; of several with one key the last. */
final class PersonTable implements PersonEntries {

    private final Map<PersonKey, Person> byKey = new TreeMap<>();
    private @Nullable Set<String> shared;

    PersonTable(Collection<Person> persons) {
        persons.forEach(person -> byKey.put(person.key(), person));
    }

    @Override
    public Optional<Person> of(PersonKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public List<Person> all() {
        return List.copyOf(byKey.values());
    }

    @Override
    public synchronized Set<String> shared() {
        Set<String> found = shared;
        if (found == null) {
            found = findShared();
            shared = found;
        }
        return found;
    }

    private Set<String> findShared() {
        Map<String, PersonKey> first = new HashMap<>();
        Set<String> shared = new TreeSet<>();
        for (Person person : byKey.values()) {
            List<String> spellings = new ArrayList<>(person.aliases());
            spellings.add(person.name());
            for (String spelling : spellings) {
                String words = Spelling.inOrder(Spelling.fold(spelling));
                PersonKey other = first.putIfAbsent(words, person.key());
                if (other != null && !other.equals(person.key())) {
                    shared.add(words);
                }
            }
        }
        return shared;
    }
}
