package dev.relations.readout.english;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.PersonSpot;
import java.util.List;

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

    /** Whether two sides are told of. */
    boolean isWhole() {
        return !subjects.isEmpty() && !(objects.isEmpty() && parties.isEmpty())
                || subjects.isEmpty() && parties.size() > 1;
    }
}
