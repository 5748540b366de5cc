package dev.relations.readout.french;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as French accounts write them: 21 février 2024, le 1er mars, mardi 5 mars. */
final class Dates {

    private static final List<String> MONTHS =
            List.of(
                    "janvier",
                    "fevrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "aout",
                    "septembre",
                    "octobre",
                    "novembre",
                    "decembre");
    private static final String MONTH =
            "(?<month>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)";
    static final Pattern ANY =
            Pattern.compile(
                    "(?i)(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\\b(?<day>\\d{1,2})(?:er)?(?:\\s*(?:-|–|et|au)\\s*(?<last>\\d{1,2}))? "
                            + MONTH
                            + "\\b(?:,? (?<year>(?:19|20)\\d\\d))?");

    private Dates() {}

    /** The first day of a text, where its year is not said. */
    static Optional<MonthDay> withoutYear(String text) {
        Matcher m = ANY.matcher(text);
        if (!m.find() || m.group("year") != null) {
            return Optional.empty();
        }
        return day(m, Optional.of(LocalDate.of(2000, 12, 31)), "day").map(MonthDay::from);
    }

    /** The day of a line that holds nothing else but words such as {@code Publié le}. */
    static Optional<LocalDate> only(String line) {
        String text = line.strip();
        Matcher m = ANY.matcher(text);
        boolean whole =
                m.find() && m.group("year") != null && text.length() - (m.end() - m.start()) < 14;
        return whole ? day(m, Optional.empty(), "day") : Optional.empty();
    }

    /** The day of a match; its year from the day of release where the text has none. */
    static Optional<LocalDate> day(Matcher m, Optional<LocalDate> released, String group) {
        String written =
                m.group("month").toLowerCase(Locale.ROOT).replace('é', 'e').replace('û', 'u');
        int month = MONTHS.indexOf(written) + 1;
        try {
            int day = Integer.parseInt(m.group(group));
            if (m.group("year") != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(m.group("year")), month, day));
            } else if (released.isEmpty()) {
                return Optional.empty();
            }
            LocalDate found = LocalDate.of(released.get().getYear(), month, day);
            return Optional.of(
                    found.isAfter(released.get().plusDays(7)) ? found.minusYears(1) : found);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
