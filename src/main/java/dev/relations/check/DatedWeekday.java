package dev.relations.check;

import dev.relations.edtf.Edtf;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the week in a text, with the date that stands directly beside it, in the languages of
 * {@link WeekdayNames}: {@code Wednesday, 21 February 2024}, {@code February 21 (Wed)}, {@code
 * mercredi 21 février}, {@code 2月21日（水）}, {@code 2024-02-21, a Wednesday}.
 *
 * @param from where the day of the week stands
 * @param to behind it
 * @param day the day of the month beside it; 0 if there is none
 * @param year the year beside it; 0 if there is none
 * @param isOfMeeting whether the text says that the meeting was held on it
 */
record DatedWeekday(
        DayOfWeek weekday, int from, int to, int day, int month, int year, boolean isOfMeeting) {

    private static final String NAME = WeekdayNames.WHOLE + "|" + WeekdayNames.DATED;
    private static final String SHORT = WeekdayNames.SHORT;
    private static final Pattern WEEKDAY = Pattern.compile("(?iuU)(?<!santo )\\b(" + NAME + ")\\b");

    /** Those that are days of the week even without a date beside them. */
    private static final Pattern WHOLE = Pattern.compile("(?iu)" + WeekdayNames.WHOLE);

    /** What may stand between a day of the week and its date. */
    private static final String BETWEEN =
            "^(?: +(?:morning|noon|afternoon|evening|night|matin|midi|soir|après-midi))?,?"
                    + "(?: +de[nmr])? *\\(?";

    /** What stands behind a day of the week. */
    private static final List<Form> BEHIND =
            List.of(
                    Form.of(BETWEEN + WrittenDates.DAY_FIRST, 1, 2, 3),
                    Form.of(BETWEEN + WrittenDates.MONTH_FIRST, 2, 1, 3),
                    Form.of(BETWEEN + WrittenDates.ISO, 3, 2, 1));

    /** A date in digits, of which either may be the day. */
    private static final Pattern DIGITS =
            Pattern.compile("^,? *\\(?([0-3]?[0-9])([/.])([0-3]?[0-9])\\2([12][0-9]{3})(?![0-9])");

    /** A date and the day of the week behind it, perhaps shortened and in brackets. */
    private static final String AFTER =
            "(?:,? *\\( *(" + NAME + "|" + SHORT + ")\\.? *\\)|,? +(?:a|un) +(" + NAME + "))";

    private static final List<Form> BEFORE =
            List.of(
                    Form.of(WrittenDates.DAY_FIRST + AFTER, 1, 2, 3),
                    Form.of(WrittenDates.MONTH_FIRST + AFTER, 2, 1, 3),
                    Form.of(WrittenDates.ISO + AFTER, 3, 2, 1),
                    Form.of(WrittenDates.JAPANESE + "[(（]([月火水木金土日])(?:曜日?)?[)）]", 3, 2, 1));

    /** A shortened day of the week and a date behind it; without a date it may be any word. */
    private static final String SHORT_BEFORE = "\\b(" + SHORT + ")\\.?,? +";

    private static final List<Form> SHORTENED =
            List.of(
                    Form.of(SHORT_BEFORE + WrittenDates.DAY_FIRST, 2, 3, 4),
                    Form.of(SHORT_BEFORE + WrittenDates.MONTH_FIRST, 3, 2, 4),
                    Form.of(SHORT_BEFORE + WrittenDates.ISO, 4, 3, 2));

    private static final Pattern HELD =
            Pattern.compile(
                    "(?iu)\\b(?:held|took +place|met|meeting|tenue?|a +eu +lieu)(?: +(?:on|there))?"
                            + "(?: +(?:on|a|le|un))* +$");

    /** A way to write a date, and which group is what. */
    private record Form(Pattern pattern, int day, int month, int year) {
        static Form of(String pattern, int day, int month, int year) {
            return new Form(Pattern.compile("(?iu)" + pattern), day, month, year);
        }
    }

    /** Every day of the week of a text. */
    static List<DatedWeekday> in(String text) {
        List<DatedWeekday> found = new ArrayList<>();
        if (!WeekdayNames.occurIn(text)) {
            return found;
        }
        for (Form form : BEFORE) {
            Matcher matcher = form.pattern.matcher(text);
            while (matcher.find()) {
                int group = matcher.groupCount();
                group = matcher.group(group) == null ? group - 1 : group;
                found.add(of(matcher.start(group), matcher.end(group), text, form, matcher, false));
            }
        }
        for (Form form : SHORTENED) {
            Matcher matcher = form.pattern.matcher(text);
            while (matcher.find()) {
                found.add(of(matcher.start(1), matcher.end(1), text, form, matcher, false));
            }
        }
        Matcher matcher = WEEKDAY.matcher(text);
        while (matcher.find()) {
            int from = matcher.start();
            if (found.stream().noneMatch(each -> each.from == from)) {
                DatedWeekday named = withDateBehind(from, matcher.end(), text);
                if (!named.isAlone() || WHOLE.matcher(matcher.group()).matches()) {
                    found.add(named);
                }
            }
        }
        return found;
    }

    private static DatedWeekday withDateBehind(int from, int to, String text) {
        String rest = text.substring(to);
        for (Form form : BEHIND) {
            Matcher matcher = form.pattern.matcher(rest);
            if (matcher.find()) {
                return of(from, to, text, form, matcher, false);
            }
        }
        Matcher digits = DIGITS.matcher(rest);
        if (digits.find()) {
            return ofDigits(from, to, text, digits);
        }
        boolean held = HELD.matcher(text.substring(0, from)).find();
        return new DatedWeekday(
                WeekdayNames.weekday(text.substring(from, to)), from, to, 0, 0, 0, held);
    }

    /** Day and month in the order that fits the day of the week, if one does. */
    private static DatedWeekday ofDigits(int from, int to, String text, Matcher digits) {
        DayOfWeek weekday = WeekdayNames.weekday(text.substring(from, to));
        int first = Integer.parseInt(digits.group(1));
        int second = Integer.parseInt(digits.group(3));
        int year = Integer.parseInt(digits.group(4));
        DatedWeekday dayFirst = new DatedWeekday(weekday, from, to, first, second, year, false);
        DatedWeekday monthFirst = new DatedWeekday(weekday, from, to, second, first, year, false);
        boolean isMonthFirst =
                monthFirst.day(year).map(d -> d.getDayOfWeek() == weekday).orElse(false)
                        || dayFirst.day(year).isEmpty();
        return isMonthFirst ? monthFirst : dayFirst;
    }

    private static DatedWeekday of(
            int from, int to, String text, Form form, Matcher matcher, boolean held) {
        String year = matcher.group(form.year);
        return new DatedWeekday(
                WeekdayNames.weekday(text.substring(from, to)),
                from,
                to,
                Integer.parseInt(matcher.group(form.day)),
                WrittenDates.month(matcher.group(form.month)),
                year == null ? 0 : Integer.parseInt(year),
                held);
    }

    /** Whether it stands at the beginning of words in quotes, as a source has them. */
    boolean isQuotedIn(String text) {
        return from > 0 && "\"'“«「„".indexOf(text.charAt(from - 1)) >= 0;
    }

    /** Whether no date stands beside it. */
    boolean isAlone() {
        return day == 0;
    }

    /** The date beside it; without a year, in that year which is nearest to the meeting. */
    Optional<LocalDate> date(Edtf meeting) {
        if (isAlone()) {
            return Optional.empty();
        }
        if (year > 0) {
            return day(year);
        }
        if (meeting.earliest().equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        LocalDate near = meeting.earliest();
        Optional<LocalDate> nearest = Optional.empty();
        for (int each = near.getYear() - 1; each <= near.getYear() + 1; each++) {
            Optional<LocalDate> other = day(each);
            if (other.isPresent()
                    && (nearest.isEmpty()
                            || apart(other.get(), near) < apart(nearest.get(), near))) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private Optional<LocalDate> day(int ofYear) {
        try {
            return Optional.of(LocalDate.of(ofYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
