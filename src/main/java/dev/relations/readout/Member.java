package dev.relations.readout;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import java.util.Optional;

/**
 * Somebody who took part, as far as an account tells.
 *
 * @param host whether on the side of those who tell, or are told of first
 */
record Member(
        String name,
        Optional<String> office,
        Optional<Party> party,
        Role role,
        boolean host,
        Certainty certainty,
        String rule,
        Evidence evidence) {

    Member named(String other) {
        return new Member(other, office, party, role, host, certainty, rule, evidence);
    }

    Member in(Optional<String> other) {
        return new Member(name, other, party, role, host, certainty, rule, evidence);
    }

    Member of(Optional<Party> other) {
        return new Member(name, office, other, role, host, certainty, rule, evidence);
    }

    Member sure(Certainty other) {
        return new Member(name, office, party, role, host, other, rule, evidence);
    }

    /** Whether a spot of the text means the same person. */
    boolean is(PersonSpot spot) {
        if (party.isPresent() && spot.party().isPresent() && !party.equals(spot.party())) {
            return false;
        }
        boolean within =
                PersonName.within(spot.name(), name) || PersonName.within(name, spot.name());
        if (!within) {
            return isSameOffice(spot) && PersonName.shareLast(spot.name(), name);
        }
        boolean whole =
                PersonName.words(spot.name()).size() > 1 && PersonName.words(name).size() > 1;
        return whole || areLike(office, spot.office());
    }

    /** The same office: {@code President Joe Biden} is {@code President Joseph R. Biden, Jr.} */
    private boolean isSameOffice(PersonSpot spot) {
        return office.isPresent()
                && spot.office().isPresent()
                && folded(office.get()).equals(folded(spot.office().get()));
    }

    /** Whether two offices may be one: one of them is not said, or they share a word. */
    private static boolean areLike(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        java.util.Set<String> words =
                new java.util.HashSet<>(java.util.List.of(folded(one.get()).split(" ", -1)));
        java.util.Set<String> others =
                new java.util.HashSet<>(java.util.List.of(folded(other.get()).split(" ", -1)));
        boolean vice = words.contains("vice") == others.contains("vice");
        words.retainAll(others);
        words.remove("of");
        words.remove("for");
        words.remove("and");
        words.remove("the");
        return vice && !words.isEmpty();
    }

    private static String folded(String office) {
        return dev.relations.vocabulary.Spelling.fold(office);
    }
}
