package dev.relations.edtf;

import java.time.LocalDate;

/**
 * Days from the first to the last, both included.
 *
 * @param first {@link LocalDate#MIN} when it has no beginning
 * @param last {@link LocalDate#MAX} when it has no end
 */
public record DaySpan(LocalDate first, LocalDate last) {

    /** Every day. */
    public static final DaySpan ALWAYS = new DaySpan(LocalDate.MIN, LocalDate.MAX);

    /** Every day that a date may mean. */
    public static DaySpan of(Edtf date) {
        return new DaySpan(date.earliest(), date.latest());
    }

    /** One day. */
    public static DaySpan day(LocalDate day) {
        return new DaySpan(day, day);
    }

    /** From a day on. */
    public static DaySpan since(LocalDate first) {
        return new DaySpan(first, LocalDate.MAX);
    }

    /** Up to a day. */
    public static DaySpan until(LocalDate last) {
        return new DaySpan(LocalDate.MIN, last);
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
