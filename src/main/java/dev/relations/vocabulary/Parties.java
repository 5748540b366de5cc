package dev.relations.vocabulary;

import dev.relations.meeting.Party;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/** The known countries, territories, former states and organisations, and their spellings. */
public final class Parties {

    private Parties() {}

    /** The built-in ones: ISO 3166, withdrawn states, and the usual organisations. */
    public static Parties builtIn() {
        throw new UnsupportedOperationException();
    }

    /**
     * These and some more, from {@code vocabulary/countries.yaml}; a later one replaces its code.
     */
    public Parties with(Collection<KnownParty> additions) {
        throw new UnsupportedOperationException();
    }

    /**
     * What a spelling means among countries and organisations; a code or name of a country wins.
     */
    public Match<KnownParty> find(String spelling) {
        throw new UnsupportedOperationException();
    }

    /** What a spelling means among organisations alone. */
    public Match<KnownParty> findOrganisation(String spelling) {
        throw new UnsupportedOperationException();
    }

    /** What a spelling means among countries alone. */
    public Match<KnownParty> findCountry(String spelling) {
        throw new UnsupportedOperationException();
    }

    /** What is known of a party. */
    public Optional<KnownParty> get(Party party) {
        throw new UnsupportedOperationException();
    }

    /** The display name of a party; its code when nothing is known of it. */
    public String name(Party party) {
        throw new UnsupportedOperationException();
    }

    /** The zone of a party's seat of government. */
    public Optional<ZoneId> zone(Party party) {
        throw new UnsupportedOperationException();
    }
}
