package dev.relations.vocabulary;

import dev.relations.meeting.Meetings;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The known persons and the spellings of their names. */
public final class People {

    private People() {}

    /** These persons. */
    public static People of(Collection<Person> persons) {
        throw new UnsupportedOperationException();
    }

    /** These and everybody who took part in these meetings without an entry. */
    public People including(Meetings meetings) {
        throw new UnsupportedOperationException();
    }

    /**
     * The identity of a name as a record writes it: the key of the entry whose spelling it is, or
     * else a key made of the name. A name that several entries share is the one whose country it
     * is; if that doesn't decide, a key made of the name.
     */
    public PersonKey identify(String name, Optional<Party> party) {
        throw new UnsupportedOperationException();
    }

    /** Whom a user means: a whole name in either order, a family or given name, in any script. */
    public Match<Person> find(String spelling) {
        throw new UnsupportedOperationException();
    }

    /** What is known of a person. */
    public Optional<Person> get(PersonKey key) {
        throw new UnsupportedOperationException();
    }

    /** The display name of a person; the key when there is no entry. */
    public String name(PersonKey key) {
        throw new UnsupportedOperationException();
    }

    /** All persons, by key. */
    public List<Person> all() {
        throw new UnsupportedOperationException();
    }
}
