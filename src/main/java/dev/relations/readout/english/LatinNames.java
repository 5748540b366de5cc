package dev.relations.readout.english;

import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Words;
import dev.relations.vocabulary.Parties;
import java.util.List;
import java.util.Optional;

/** Reads a name in Latin letters with its office in English, within a text in another language. */
public final class LatinNames {

    private final PersonSpotter persons;
    private final PartySpotter parties;

    /** A reader that knows these parties and places. */
    public LatinNames(Parties parties, Places places) {
        this.persons = new PersonSpotter(Words.read(English.class, "words.txt"), places);
        this.parties = new PartySpotter(parties);
    }

    /** Whom a text such as {@code H.E. Mr. A B, Minister of Finance of C} names. */
    public Optional<PersonSpot> in(String text, int line) {
        List<PersonSpot> spots = persons.in(Sentence.one(Narrative.unglued(text), line, parties));
        return spots.isEmpty() ? Optional.empty() : Optional.of(spots.get(0));
    }
}
