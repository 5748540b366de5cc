package dev.relations.vocabulary;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.meeting.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A country, territory, former state or organisation that is known by name.
 *
 * @param name the English display name
 * @param official the long English name
 * @param adjectives English adjectives and demonyms: Japanese; British, Briton
 * @param spellings every other spelling, codes included
 * @param from when the state came into being, where that matters
 * @param to when it ceased to exist; empty while it exists
 * @param successors the codes of the states that followed it
 * @param zone the zone of the seat of government
 */
public record KnownParty(
        Party party,
        String name,
        Optional<String> official,
        List<String> adjectives,
        List<String> spellings,
        Optional<Edtf> from,
        Optional<Edtf> to,
        List<String> successors,
        Optional<Zone> zone) {
    public KnownParty {
        adjectives = List.copyOf(adjectives);
        spellings = List.copyOf(spellings);
        successors = List.copyOf(successors);
    }

    /** Everything that it is called: its code, its names, its adjectives and the rest. */
    public List<String> allSpellings() {
        List<String> all = new ArrayList<>(List.of(party.code(), name));
        official.ifPresent(all::add);
        all.addAll(adjectives);
        all.addAll(spellings);
        return all;
    }
}
