package dev.relations.readout.english;

import java.util.List;
import java.util.Optional;

/**
 * Finds the sentence of an account in English that tells that they met: the first that names both
 * sides, else the first that names one, else one that only implies it.
 */
final class Openings {

    /** Among how many first sentences it is looked for. */
    private static final int EARLY = 10;

    private final Encounters encounters;
    private final ImpliedEncounters implied;
    private final boolean journey;
    private Optional<Encounter> whole = Optional.empty();
    private Optional<Encounter> half = Optional.empty();
    private Optional<Encounter> hint = Optional.empty();

    Openings(Encounters encounters, ImpliedEncounters implied, Optional<Encounter> titled) {
        this.encounters = encounters;
        this.implied = implied;
        this.journey = Journeys.isTitled(titled);
    }

    /** Whether somebody is named, and not only by office. */
    private static boolean isNamed(Encounter met) {
        return !met.subjects().isEmpty() || !met.objects().isEmpty();
    }

    /** Whether a sentence only implies it. */
    boolean isImplied() {
        return half.isEmpty() && whole.isEmpty() && hint.isPresent();
    }

    /** The sentence among those of the text. */
    Optional<Encounter> in(List<Told> body) {
        int looked = 0;
        for (Told told : body) {
            if (told.item() || looked++ >= EARLY) {
                continue;
            }
            Optional<Encounter> found = encounters.inText(told.sentence(), told.persons());
            if (found.map(Encounter::isWhole).orElse(false)) {
                whole = found;
                return whole;
            }
            half = half.filter(h -> isNamed(h) || found.isEmpty()).or(() -> found);
            if (half.isEmpty() && journey) {
                half = encounters.ofTraveller(told.sentence(), told.persons()).stream().findFirst();
            }
            hint = hint.or(() -> implied.in(told.sentence(), told.persons()));
        }
        return half.or(() -> hint);
    }
}
