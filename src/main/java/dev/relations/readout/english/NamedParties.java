package dev.relations.readout.english;

import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which parties that a sentence in English names are said to have met. */
final class NamedParties {

    private final Set<String> glue;

    NamedParties(Words words) {
        glue = words.of("glue");
    }

    /** {@code Australia and Japan recently held}, {@code the U.S.-EU Task Force met}. */
    boolean isSubject(Sentence sentence, List<PersonSpot> persons, PartySpot party, int verb) {
        if (isInAside(sentence, persons, party)) {
            return false;
        }
        if (isHyphen(sentence, party.span().to()) || isHyphen(sentence, party.span().from() - 1)) {
            return true;
        }
        if (party.adjective()) {
            return false;
        }
        int at = party.span().to();
        while (at < verb) {
            Optional<PartySpot> next = sentence.partyAt(at);
            boolean passes =
                    glue.contains(sentence.lower(at))
                            || sentence.lower(at).endsWith("ly")
                            || sentence.is(at, "(")
                            || sentence.is(at, "of");
            if (next.isEmpty() && !passes) {
                return false;
            }
            at = next.map(n -> n.span().to()).orElse(at + 1);
        }
        return true;
    }

    /**
     * {@code X, who visited New York for the General Assembly of the UN, met}: X did, not the UN.
     */
    private static boolean isInAside(Sentence sentence, List<PersonSpot> persons, PartySpot party) {
        int at = party.span().from() - 1;
        while (at >= 0) {
            Optional<PartySpot> before = sentence.partyBefore(at + 1);
            if (Neighbours.isWithin(at, persons)) {
                return false;
            } else if (before.isPresent()) {
                at = before.get().span().from() - 1;
            } else if (isJoin(sentence.lower(at))) {
                at--;
            } else {
                return persons.stream().anyMatch(p -> p.span().to() <= party.span().from());
            }
        }
        return false;
    }

    private static boolean isJoin(String lower) {
        return switch (lower) {
            case ",", "and", "the", "-", "–" -> true;
            default -> false;
        };
    }

    /** {@code U.S.-EU}; not {@code ASEAN-related}. */
    private static boolean isHyphen(Sentence sentence, int at) {
        return (sentence.is(at, "-") || sentence.is(at, "–")) && sentence.isCapital(at + 1);
    }

    /**
     * Whether a party is named as one that met: {@code leaders of CARICOM}, {@code French
     * officials}.
     */
    static boolean isDelegation(Sentence sentence, PartySpot party, int verb, int end) {
        int next = party.span().to();
        next += next < sentence.size() && sentence.token(next).isPossessive() ? 1 : 0;
        boolean possessive = next > party.span().to();
        if ((party.adjective() || possessive) && isPeople(sentence.lower(next))) {
            return true;
        }
        if ((party.adjective() || possessive)
                && isPeople(sentence.lower(next + 1))
                && !sentence.is(next, ",")) {
            return true;
        }
        int at = party.span().from() - 1;
        int steps = 0;
        while (at > 0 && steps < 12) {
            String word = sentence.lower(at);
            Optional<PartySpot> other = sentence.partyBefore(at + 1);
            if (other.isPresent()) {
                at = other.get().span().from() - 1;
                steps++;
                continue;
            }
            if (isPeople(word)) {
                return true;
            }
            boolean passes =
                    word.equals("of")
                            || word.equals("from")
                            || word.equals("the")
                            || word.equals(",")
                            || word.equals("and")
                            || word.equals(")")
                            || word.equals("(")
                            || word.equals("-");
            if (!passes) {
                return word.equals("with") && at > verb && at < end && !party.adjective();
            }
            at--;
            steps++;
        }
        return false;
    }

    static boolean isPeople(String lower) {
        return switch (lower) {
            case "leaders",
                    "leader",
                    "delegation",
                    "delegations",
                    "officials",
                    "ministers",
                    "counterpart",
                    "counterparts",
                    "representatives",
                    "governments",
                    "government",
                    "authorities",
                    "advisors",
                    "advisers",
                    "presidents",
                    "secretaries",
                    "members",
                    "side",
                    "sides",
                    "states",
                    "chiefs",
                    "team",
                    "teams",
                    "foreign" ->
                    true;
            default -> false;
        };
    }
}
