package dev.relations.readout;

import dev.relations.readout.english.English;
import dev.relations.readout.french.French;
import dev.relations.readout.japanese.Japanese;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day of a line that holds nothing else, in any of the languages that are read. */
final class ReleaseDay {

    private static final int LONGEST = 90;

    /** {@code November 5, 2021 – Ottawa, Ontario}: the day may have the place behind it. */
    private static final Pattern PARTS = Pattern.compile(" [–—|-] ");

    private ReleaseDay() {}

    static Optional<LocalDate> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<LocalDate> day = alone(line);
        String[] parts = PARTS.split(line, 2);
        return day.isPresent() || parts.length < 2 ? day : alone(parts[0]);
    }

    private static Optional<LocalDate> alone(String line) {
        return English.dayOf(line).or(() -> Japanese.dayOf(line)).or(() -> French.dayOf(line));
    }
}
