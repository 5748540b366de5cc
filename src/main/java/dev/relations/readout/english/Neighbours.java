package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which persons of a sentence in English stand together, and where. */
final class Neighbours {

    private final Set<String> glue;
    private final Offices offices;

    Neighbours(Words words, Offices offices) {
        this.glue = words.of("glue");
        this.offices = offices;
    }

    /** The first of these persons and all that are joined to them by nothing but glue. */
    List<PersonSpot> together(Sentence sentence, List<PersonSpot> persons) {
        List<PersonSpot> group = new ArrayList<>();
        for (PersonSpot person : persons) {
            if (!group.isEmpty()
                    && !isGlued(
                            sentence,
                            group.get(group.size() - 1).span().to(),
                            person.span().from())) {
                break;
            }
            group.add(person);
        }
        return group;
    }

    private boolean isGlued(Sentence sentence, int from, int to) {
        int at = from;
        while (at < to) {
            Optional<PartySpot> party = sentence.partyAt(at);
            if (party.isPresent()) {
                at = party.get().span().to();
            } else if (glue.contains(sentence.lower(at))
                    || sentence.token(at).isPossessive()
                    || sentence.isCapital(at) && offices.isPart(sentence.lower(at))) {
                at++;
            } else if (sentence.is(at, "who") || sentence.is(at, "(")) {
                at = endOfAside(sentence, at, to);
                if (at > to && isWithWhom(sentence, to)) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return true;
    }

    /** {@code A, who is visiting Japan along with B}: another traveller, who need not have met. */
    private static boolean isWithWhom(Sentence sentence, int at) {
        return sentence.is(at - 1, "with") || sentence.is(at - 1, "accompanying");
    }

    private static int endOfAside(Sentence sentence, int from, int to) {
        int at = from + 1;
        String close = sentence.is(from, "(") ? ")" : ",";
        while (at < to && !sentence.is(at, close)) {
            at++;
        }
        return at + 1;
    }

    static List<PersonSpot> after(List<PersonSpot> persons, int verb, int end) {
        List<PersonSpot> after = new ArrayList<>();
        for (PersonSpot person : persons) {
            if (person.span().from() > verb && person.span().from() < end) {
                after.add(person);
            }
        }
        return after;
    }

    static boolean isWithin(int token, List<PersonSpot> persons) {
        for (PersonSpot person : persons) {
            if (person.span().contains(token)) {
                return true;
            }
        }
        return false;
    }

    static boolean isNear(List<PersonSpot> persons, int at) {
        for (PersonSpot person : persons) {
            int distance = person.span().from() - at;
            if (distance >= 0 && distance <= 4) {
                return true;
            }
        }
        return false;
    }

    /** {@code his French counterpart, Jean-Noël Barrot}: the adjective tells his party. */
    static List<PersonSpot> withParty(Sentence sentence, List<PersonSpot> objects) {
        List<PersonSpot> told = new ArrayList<>();
        for (PersonSpot person : objects) {
            int at = person.span().from() - 1;
            at -= sentence.is(at, ",") ? 1 : 0;
            boolean counterpart = sentence.lower(at).startsWith("counterpart");
            Optional<PartySpot> before = counterpart ? sentence.partyBefore(at) : Optional.empty();
            Optional<Party> shared =
                    told.isEmpty()
                            ? Optional.empty()
                            : shared(sentence, told.get(told.size() - 1), person);
            told.add(
                    person.of(
                            person.party()
                                    .or(() -> before.flatMap(PartySpot::party))
                                    .or(() -> shared)));
        }
        return told;
    }

    /** {@code US Secretary of State A and Secretary of Defense B}: the first word is about both. */
    private static Optional<Party> shared(Sentence sentence, PersonSpot first, PersonSpot second) {
        int between = first.span().to();
        boolean and = sentence.is(between, "and") && second.span().from() == between + 1;
        boolean state =
                second.office().map(office -> !Sides.isOfOrganisation(office)).orElse(false);
        return and && state && sentence.partyAt(first.span().from()).isPresent()
                ? first.party()
                : Optional.empty();
    }
}
