package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.PersonSpot;
import java.util.List;
import java.util.Optional;

/**
 * Who met whom, as one sentence or title tells it.
 *
 * @param subjects those who met, spoke, received
 * @param objects those whom they met
 * @param parties parties that met without a person being named
 * @param verb the token that says that they met
 * @param end the token at which the sentence turns to what it was about
 */
record Encounter(
        Sentence sentence,
        List<PersonSpot> subjects,
        List<PersonSpot> objects,
        List<PartySpot> parties,
        int verb,
        int end) {

    Encounter {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        parties = List.copyOf(parties);
    }

    /** {@code The dialogue was held in Tokyo}: what was held stands before the verb. */
    boolean isPassive() {
        String before = sentence.lower(verb - 1);
        return before.equals("was") || before.equals("were");
    }

    Evidence evidence() {
        return new Evidence(sentence.line(), sentence.text());
    }

    /**
     * Whether a subject is one of those who met others: all of them are, but where {@code A and B
     * met} names nobody else, A alone is, and who is of the same side.
     */
    boolean isFirst(PersonSpot subject, Optional<Party> side) {
        boolean others = !objects.isEmpty() || !parties.isEmpty();
        return others
                || subjects.indexOf(subject) == 0
                || side.isPresent() && subject.party().equals(side);
    }

    /** Whether two sides are told of. */
    boolean isWhole() {
        return !subjects.isEmpty() && !(objects.isEmpty() && parties.isEmpty())
                || subjects.isEmpty() && parties.size() > 1;
    }
}
