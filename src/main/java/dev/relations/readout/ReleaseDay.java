package dev.relations.readout;

import java.time.LocalDate;
import java.util.Optional;

/** The day of a line that holds nothing else, in any of the languages that are read. */
final class ReleaseDay {

    private ReleaseDay() {}

    static Optional<LocalDate> of(String line) {
        return line.length() > 90
                ? Optional.empty()
                : EnglishDates.only(line)
                        .or(() -> JapaneseDates.only(line))
                        .or(() -> FrenchDates.only(line));
    }
}
