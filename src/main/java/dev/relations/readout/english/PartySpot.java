package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Span;
import java.util.List;
import java.util.Optional;

/**
 * A party that a sentence names.
 *
 * @param parties whom the words may mean: usually one; both Koreas for {@code Korean}
 * @param adjective whether the words are an adjective such as {@code French}
 */
record PartySpot(List<Party> parties, Span span, boolean adjective) {

    PartySpot {
        parties = List.copyOf(parties);
    }

    /** The party, if the words mean only one. */
    Optional<Party> party() {
        return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
    }
}
