package dev.relations.vocabulary;

import dev.relations.meeting.PersonKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The persons who have an entry of their own, wherever they are kept. */
public interface PersonEntries {

    /** The one of a key. */
    Optional<Person> of(PersonKey key);

    /** All, by key. */
    List<Person> all();

    /** The spellings that several of them have, folded and their words in one order. */
    Set<String> shared();
}
