package dev.relations.readout.account;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.vocabulary.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who took part, as far as an account tells.
 *
 * @param host whether on the side of those who tell, or are told of first
 */
public record Member(
        String name,
        Optional<String> office,
        Optional<Party> party,
        Role role,
        boolean host,
        Certainty certainty,
        String rule,
        Evidence evidence) {

    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "to");

    private static final Set<String> RANKS =
            Set.of("ambassador", "senator", "general", "admiral", "governor", "professor");

    public static Member of(
            PersonSpot spot, boolean host, Role role, String rule, Evidence evidence) {
        return new Member(
                spot.name(),
                spot.office(),
                spot.party(),
                role,
                host,
                Certainty.READ,
                rule,
                evidence);
    }

    public Member of(Optional<Party> other) {
        return new Member(name, office, other, role, host, certainty, rule, evidence);
    }

    public Member asHost() {
        return new Member(name, office, party, role, true, certainty, rule, evidence);
    }

    public Member as(Role other) {
        return new Member(name, office, party, other, host, certainty, rule, evidence);
    }

    public Member sure(Certainty other) {
        return new Member(name, office, party, role, host, other, rule, evidence);
    }

    /** With the fuller name, the longer office, and the party if it is said now. */
    public Member with(PersonSpot spot) {
        boolean longer =
                spot.office().map(String::length).orElse(0) > office.map(String::length).orElse(0);
        return new Member(
                PersonName.isFuller(spot.name(), name) ? spot.name() : name,
                longer ? spot.office() : office,
                party.or(spot::party),
                role,
                host,
                certainty,
                rule,
                evidence);
    }

    /** The same person with the office that the text names elsewhere. */
    public Member holding(String held) {
        return new Member(
                name, Optional.of(held), party, role, host, Certainty.INFERRED, rule, evidence);
    }

    /** The party of this person, as one that met. */
    public Optional<Found<Party>> foundParty() {
        return party.map(p -> new Found<>(p, certainty, "the party of " + name, evidence));
    }

    /** The party whose account it is, as one that met. */
    public static Found<Party> sideThatTells(Party side) {
        return Found.inferred(side, "the side that tells", Evidence.of("whose account it is"));
    }

    /** Whether a spot of the text means the same person. */
    public boolean is(PersonSpot spot) {
        if (party.isPresent() && spot.party().isPresent() && !party.equals(spot.party())) {
            return false;
        }
        if (!PersonName.within(spot.name(), name) && !PersonName.within(name, spot.name())) {
            return isSameOffice(spot) && PersonName.areLike(spot.name(), name);
        }
        boolean whole =
                PersonName.words(spot.name()).size() > 1 && PersonName.words(name).size() > 1;
        boolean first = PersonName.words(spot.name()).get(0).equals(PersonName.words(name).get(0));
        return whole && (first || spot.name().length() == name.length())
                || mayBeOne(office, spot.office());
    }

    /** The same office: {@code President Joe Biden} is {@code President Joseph R. Biden, Jr.} */
    private boolean isSameOffice(PersonSpot spot) {
        return office.isPresent()
                && spot.office().isPresent()
                && Spelling.fold(office.get()).equals(Spelling.fold(spot.office().get()));
    }

    /** Whether two offices may be one: one of them is not said, or they share a word. */
    private static boolean mayBeOne(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty() || isRank(one.get()) || isRank(other.get())) {
            return true;
        }
        Set<String> words = words(one.get());
        Set<String> others = words(other.get());
        boolean vice = words.contains("vice") == others.contains("vice");
        words.retainAll(others);
        words.removeAll(SMALL);
        return vice && !words.isEmpty();
    }

    /** A rank that its holder keeps in every office: {@code Ambassador Rice}, an advisor. */
    private static boolean isRank(String office) {
        return RANKS.contains(office.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String office) {
        return new HashSet<>(List.of(Spelling.fold(office).split(" ", -1)));
    }
}
