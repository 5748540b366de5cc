package dev.relations.readout.account;

import dev.relations.edtf.DaySpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days that words such as {@code last month} mean, seen from the day of release. */
public record Recent(LocalDate released) {

    /** The month before that of the release. */
    public DaySpan lastMonth() {
        return month(YearMonth.from(released).minusMonths(1));
    }

    /** The days of this month that are past. */
    public DaySpan thisMonth() {
        return new DaySpan(released.withDayOfMonth(1), released.minusDays(1));
    }

    /** The two weeks before the release, one of which was the last. */
    public DaySpan lastWeek() {
        return new DaySpan(released.minusDays(14), released.minusDays(1));
    }

    /** The year in which a month was last that has no year beside it. */
    public int yearOf(int month) {
        return month <= released.getMonthValue() ? released.getYear() : released.getYear() - 1;
    }

    /** All days of a month. */
    public static DaySpan month(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }

    /** A day of a month; none if the month has no such day. */
    public static Optional<DaySpan> day(YearMonth month, int day) {
        return month.isValidDay(day)
                ? Optional.of(DaySpan.day(month.atDay(day)))
                : Optional.empty();
    }
}
