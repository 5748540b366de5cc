package dev.relations.query;

import dev.relations.edtf.DaySpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/**
 * Days that a calendar names whatever day it is today: quarters {@code 2023-Q4}, weeks {@code
 * 2024-W08} (ISO 8601), and English dates with the month as a word.
 */
final class CalendarSpan {

    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private CalendarSpan() {}

    /**
     * The days of a text; none where it names none.
     *
     * @param words the same in lower case, with blanks for hyphens
     */
    static Optional<DaySpan> of(String text, String words) {
        return quarter(words).or(() -> week(text)).or(() -> englishDate(words));
    }

    /** So long from a day on. */
    static DaySpan from(LocalDate first, Period length) {
        return new DaySpan(first, first.plus(length).minusDays(1));
    }

    /** {@code 2023-q4} or {@code q4 2023}, hyphens as blanks. */
    private static Optional<DaySpan> quarter(String words) {
        boolean yearFirst = words.length() == 7 && words.charAt(5) == 'q' && words.charAt(4) == ' ';
        boolean yearLast = words.length() == 7 && words.charAt(0) == 'q' && words.charAt(2) == ' ';
        if (!yearFirst && !yearLast) {
            return Optional.empty();
        }
        Optional<Integer> year = number(yearFirst ? words.substring(0, 4) : words.substring(3));
        int quarter = words.charAt(yearFirst ? 6 : 1) - '0';
        return year.filter(y -> quarter >= 1 && quarter <= 4)
                .map(y -> from(LocalDate.of(y, quarter * 3 - 2, 1), Period.ofMonths(3)));
    }

    /** {@code 2024-W08}. */
    private static Optional<DaySpan> week(String text) {
        if (text.length() != 8 || !text.regionMatches(true, 4, "-W", 0, 2)) {
            return Optional.empty();
        }
        Optional<Integer> year = number(text.substring(0, 4));
        Optional<Integer> week = number(text.substring(6));
        if (year.isEmpty() || week.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate first =
                    LocalDate.of(year.get(), 1, 4)
                            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week.get())
                            .with(DayOfWeek.MONDAY);
            boolean there = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == week.get();
            return there ? Optional.of(from(first, Period.ofWeeks(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 21 february 2024}, {@code february 21, 2024}, {@code feb 2024}. */
    private static Optional<DaySpan> englishDate(String words) {
        String[] parts = words.replace(",", " ").strip().split(" +", -1);
        if (parts.length < 2 || parts.length > 3) {
            return Optional.empty();
        }
        int monthAt = parts.length == 2 || month(parts[0]) > 0 ? 0 : 1;
        int month = month(parts[monthAt]);
        Optional<Integer> year = number(parts[parts.length - 1]).filter(y -> y > 999);
        if (month == 0 || year.isEmpty()) {
            return Optional.empty();
        }
        if (parts.length == 2) {
            return Optional.of(from(LocalDate.of(year.get(), month, 1), Period.ofMonths(1)));
        }
        YearMonth of = YearMonth.of(year.get(), month);
        return number(parts[1 - monthAt])
                .filter(of::isValidDay)
                .map(day -> DaySpan.day(of.atDay(day)));
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (month.equals(word) || word.length() >= 3 && month.startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<Integer> number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return Optional.empty();
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return Optional.of(Integer.parseInt(digits));
    }
}
