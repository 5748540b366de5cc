package dev.relations.readout;

import dev.relations.readout.english.English;
import dev.relations.readout.french.French;
import dev.relations.readout.japanese.Japanese;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a line that holds nothing else, in any of the languages that are read. */
final class ReleaseDay {

    private static final int LONGEST = 90;

    /** {@code November 5, 2021 – Ottawa, Ontario}: the day may have the place behind it. */
    private static final Pattern PARTS = Pattern.compile(" [–—|-] ");

    /** {@code The press release issued by 10 Downing Street on 27 August 2024.} */
    private static final Pattern ISSUED =
            Pattern.compile(
                    "(?i)(?:the )?(?:press release |news story |statement |readout )?(?:was )?(?:issued|published|released|posted)(?: by [^,:]{2,50}?)?(?: on|:)? (?<day>[^,:]{0,12}\\d[^:]{2,20})");

    /** {@code THE WHITE HOUSE Office of the Press Secretary December 6, 2010}. */
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?i)(?:[a-z .]{0,30} )?office of the [a-z ]{4,30}? (?<day>[a-z]{3,9}\\.? \\d.*)");

    /** {@code Publication Date: 16/11/2012}: what the day is stands before it. */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?i)(?:publication date|date of (?:publication|release)|release date|posted(?: on)?|発表日|公開日|掲載日|发布时间|发布日期) ?[:：] ?(?<day>\\S+(?: \\p{L}+\\.?,? \\d{4}| \\d{1,2},? \\d{4})?)(?:\\s.*)?");

    private static final List<Pattern> FORMS = List.of(ISSUED, OFFICE, LABELLED);

    private ReleaseDay() {}

    static Optional<LocalDate> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<LocalDate> day = alone(line);
        String[] parts = PARTS.split(line, 2);
        if (day.isPresent()) {
            return day;
        }
        return parts.length < 2 ? issued(line) : alone(parts[0]);
    }

    private static Optional<LocalDate> issued(String line) {
        String bare = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(bare.strip());
            if (m.matches()) {
                return alone(m.group("day"));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> alone(String line) {
        return English.dayOf(line).or(() -> Japanese.dayOf(line)).or(() -> French.dayOf(line));
    }
}
