package dev.relations.readout.english;

import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which verbs of a sentence in English say that somebody met. */
final class MeetingVerbs {

    /** How far behind its verb the noun of a meeting may stand, in tokens. */
    private static final int NEAR = 24;

    private final Set<String> met;
    private final Set<String> held;
    private final Set<String> encounter;
    private final Set<String> received;
    private final Set<String> travelled;

    MeetingVerbs(Words words) {
        met = words.of("met");
        held = words.of("held");
        encounter = words.of("encounter");
        received = words.of("received");
        travelled = words.of("travelled");
    }

    /** Whether a verb is one of travelling. */
    boolean isTravel(String lower) {
        return travelled.contains(lower);
    }

    boolean isVerb(Sentence sentence, List<PersonSpot> persons, int at) {
        String word = sentence.lower(at);
        String before = sentence.lower(at - 1);
        if (before.equals("to")
                || before.equals("will")
                || before.equals("would")
                || before.equals("not")) {
            return false;
        }
        if (travelled.contains(word)
                && (word.endsWith("ed") || word.endsWith("s"))
                && !sentence.isCapital(at)
                && !Offices.isDeterminer(before)) {
            return true;
        }
        if (isOnTheWay(sentence, at)) {
            return true;
        }
        if (met.contains(word)) {
            return !sentence.lower(at + 1).equals("the") || met(sentence, at);
        }
        if (word.equals("sat") && sentence.is(at + 1, "down") && sentence.is(at + 2, "with")) {
            return true;
        }
        if (word.equals("called")
                && sentence.is(at + 1, "on")
                && Neighbours.isNear(persons, at + 2)) {
            return true;
        }
        if (received.contains(word)
                && Neighbours.isNear(persons, behindAdverbials(sentence, at + 1))) {
            return !word.startsWith("welcome") || isToPlace(sentence, at);
        }
        if (isHeld(sentence, at) || isHadWith(sentence, at) || isToLeaders(sentence, at)) {
            return true;
        }
        if (!held.contains(word)
                || (sentence.isCapital(at) && at > 0)
                || isParticiple(sentence, at)) {
            return false;
        }
        if (word.equals("joined") && NamedParties.isPeople(sentence.lower(at + 1))) {
            return true;
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + NEAR); i++) {
            if (Neighbours.isWithin(i, persons)) {
                continue;
            }
            if (encounter.contains(sentence.lower(i))) {
                return true;
            }
            if (sentence.is(i, ",") && i > at + 2
                    || sentence.is(i, ";")
                    || sentence.is(i, "that")) {
                // "held candid, fruitful consultations" goes on.
                return false;
            }
        }
        return isPassive(sentence, at);
    }

    /** {@code travelled to Lima, meeting with A}. */
    private boolean isOnTheWay(Sentence sentence, int at) {
        boolean meeting =
                sentence.is(at, "meeting")
                        && sentence.is(at - 1, ",")
                        && sentence.is(at + 1, "with");
        for (int i = 0; meeting && i < at; i++) {
            if (isTravel(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code called several Peruvian leaders}. */
    private static boolean isToLeaders(Sentence sentence, int at) {
        boolean calls =
                switch (sentence.lower(at)) {
                    case "called", "phoned", "telephoned", "hosted", "received" -> true;
                    default -> false;
                };
        for (int i = at + 1; calls && i < at + 4; i++) {
            Optional<PartySpot> party = sentence.partyAt(i).filter(PartySpot::adjective);
            if (party.isPresent()) {
                int people = party.get().span().to();
                return NamedParties.isPeople(sentence.lower(people))
                        && !(people + 1 < sentence.size()
                                && sentence.token(people + 1).isPossessive());
            }
        }
        return false;
    }

    /** {@code The fourth dialogue was held in Tokyo}. */
    private boolean isHeld(Sentence sentence, int at) {
        String before = sentence.lower(at - 1);
        return sentence.is(at, "held")
                && (before.equals("was") || before.equals("were"))
                && isEncounterNamedBefore(sentence, at);
    }

    /** {@code the talks that A had with B}. */
    private boolean isHadWith(Sentence sentence, int at) {
        return (sentence.is(at, "had") || sentence.is(at, "held"))
                && sentence.is(at + 1, "with")
                && isEncounterNamedBefore(sentence, at);
    }

    private boolean isEncounterNamedBefore(Sentence sentence, int at) {
        for (int i = 0; i < at; i++) {
            if (encounter.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean met(Sentence sentence, int at) {
        // "met the criteria" is no meeting; "met the Prime Minister" is.
        return sentence.isCapital(at + 2);
    }

    /** {@code the conference held in Fiji} tells of another event. */
    private static boolean isParticiple(Sentence sentence, int at) {
        return switch (sentence.lower(at + 1)) {
            case "in", "on", "at", "this", "last", "earlier" -> true;
            default -> false;
        };
    }

    static boolean isPassive(Sentence sentence, int at) {
        int before = sentence.is(at - 1, "-") && sentence.is(at - 2, "co") ? at - 3 : at - 1;
        return sentence.lower(at + 1).equals("by")
                && (sentence.lower(before).equals("was") || sentence.lower(before).equals("were"));
    }

    /** The token behind when and where: {@code received on Monday, at the Palace, A}. */
    private static int behindAdverbials(Sentence sentence, int from) {
        int at = from;
        while (sentence.is(at, "on") && Dates.isDayOrMonth(sentence.lower(at + 1))
                || sentence.is(at, "at") && sentence.is(at + 1, "the")
                || sentence.is(at, ",") && at > from) {
            int comma = at + 1;
            while (comma < Math.min(sentence.size(), at + 7) && !sentence.is(comma, ",")) {
                comma++;
            }
            if (!sentence.is(comma, ",")) {
                return at;
            }
            at = comma + 1;
        }
        return at;
    }

    private static boolean isToPlace(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size() - 1; i++) {
            if ((sentence.is(i, "to") || sentence.is(i, "at"))
                    && (sentence.isCapital(i + 1)
                            || sentence.is(i + 1, "the") && sentence.isCapital(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
