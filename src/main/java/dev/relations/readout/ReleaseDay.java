package dev.relations.readout;

import dev.relations.readout.english.English;
import dev.relations.readout.french.French;
import dev.relations.readout.japanese.Japanese;
import java.time.LocalDate;
import java.util.Optional;

/** The day of a line that holds nothing else, in any of the languages that are read. */
final class ReleaseDay {

    private static final int LONGEST = 90;

    private ReleaseDay() {}

    static Optional<LocalDate> of(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : English.dayOf(line).or(() -> Japanese.dayOf(line)).or(() -> French.dayOf(line));
    }
}
