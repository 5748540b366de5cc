package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A day in a title that is nearly that of the record, but for its year, its month or its day. Any
 * other day is that of something else which the title names.
 */
final class TitleDateRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            Edtf date = meeting.when().date();
            if (!date.isExact() || isOfAnniversary(meeting.title())) {
                continue;
            }
            for (WrittenDates.Day day : WrittenDates.wholeIn(meeting.title())) {
                if (isNearlyOneOf(day.date(), date)) {
                    found.add(
                            Code.TITLE_DATE,
                            meeting.path(),
                            Finding.Spot.of(Fields.TITLE, meeting.title(), day.from(), day.to()),
                            "the title says " + day.date() + ", the record " + date,
                            "mend the one or the other");
                }
            }
        }
    }

    private static boolean isOfAnniversary(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.contains("annivers") || lower.contains("周年");
    }

    private static boolean isNearlyOneOf(LocalDate day, Edtf date) {
        boolean within = !day.isBefore(date.earliest()) && !day.isAfter(date.latest());
        return !within && (isNearly(day, date.earliest()) || isNearly(day, date.latest()));
    }

    /** Whether only one of year, month and day is another, or month and day are exchanged. */
    private static boolean isNearly(LocalDate one, LocalDate other) {
        boolean year = one.getYear() == other.getYear();
        boolean month = one.getMonthValue() == other.getMonthValue();
        boolean day = one.getDayOfMonth() == other.getDayOfMonth();
        boolean exchanged =
                year
                        && one.getMonthValue() == other.getDayOfMonth()
                        && one.getDayOfMonth() == other.getMonthValue();
        return exchanged || (year && month) || (year && day) || (month && day);
    }
}
