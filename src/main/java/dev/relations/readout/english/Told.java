package dev.relations.readout.english;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.PersonSpot;
import java.util.List;

/**
 * A sentence with the persons in it.
 *
 * @param item whether it is an item of a list
 */
record Told(Sentence sentence, List<PersonSpot> persons, boolean item) {

    Told {
        persons = List.copyOf(persons);
    }

    /** Whether a word of it says that there was a meeting. */
    boolean tellsOfMeeting() {
        String text = sentence.text();
        return text.contains("meeting")
                || text.contains("call")
                || text.contains(" met ")
                || text.contains("spoke")
                || text.contains("talks")
                || text.contains(" visit ")
                || text.contains("took place")
                || text.contains("held");
    }

    Evidence evidence() {
        return new Evidence(sentence.line(), sentence.text());
    }
}
