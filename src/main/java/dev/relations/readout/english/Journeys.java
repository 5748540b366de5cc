package dev.relations.readout.english;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether an account in English is that of a journey, with several meetings. */
final class Journeys {

    /** {@code Minister X is on a working visit to Y}. */
    private static final Pattern ON_VISIT =
            Pattern.compile(
                    "^[^,]{5,90} (?:traveled|travelled) to \\p{Lu}|(?<!\\bwho )\\b(?:is|was) (?:on|in [\\p{L} ]{3,40} on|making|paying) an? (?:\\p{L}+ ){0,2}visit\\b");

    private Journeys() {}

    /** Whether title, first sentence, or the opening where there is no title, are about one. */
    static boolean isOne(Optional<Encounter> titled, Optional<Encounter> opening, List<Told> body) {
        return isTitled(titled)
                || body.stream()
                        .limit(1)
                        .anyMatch(t -> ON_VISIT.matcher(t.sentence().text()).find())
                || (titled.isEmpty() && isTitled(opening));
    }

    /** Whether what a title tells is a journey. */
    static boolean isTitled(Optional<Encounter> titled) {
        return titled.map(Journeys::isTravel).orElse(false);
    }

    /** Whether the verb, or the noun of a title, is one of travelling. */
    static boolean isTravel(Encounter encounter) {
        String lower = encounter.sentence().lower(encounter.verb());
        return lower.startsWith("travel") || lower.equals("trip") || lower.startsWith("visit");
    }

    /** {@code traveled to Peru and Chile}: where they went. */
    static List<PartySpot> destinations(Encounter travel) {
        return !isTravel(travel)
                ? List.of()
                : travel.sentence().parties().stream()
                        .filter(p -> isDestination(travel.sentence(), p, travel.verb()))
                        .toList();
    }

    private static boolean isDestination(Sentence sentence, PartySpot party, int verb) {
        if (party.adjective()) {
            return false;
        }
        int at = party.span().from() - 1;
        while (at > verb) {
            Optional<PartySpot> before = sentence.partyBefore(at + 1);
            String word = sentence.lower(at);
            boolean joins = word.equals(",") || word.equals("and") || word.equals("the");
            if (before.isEmpty() && !joins) {
                return word.equals("to") && at == verb + 1;
            }
            at = before.map(b -> b.span().from() - 1).orElse(at - 1);
        }
        return at == verb;
    }
}
