package dev.relations.readout;

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

    Evidence evidence() {
        return new Evidence(sentence.line(), sentence.text());
    }
}
