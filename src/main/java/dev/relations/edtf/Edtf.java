package dev.relations.edtf;

import java.time.LocalDate;

/**
 * A date as written: a string of the Extended Date/Time Format, levels 0 and 1, without a time of
 * day. Equal when written the same; ordered by earliest day, latest day, text.
 *
 * <p>Such a date stands for something that began on one of the days from {@link #earliest()} to
 * {@link #latestStart()} and ended on one of those from {@link #earliestEnd()} to {@link
 * #latest()}. For a single date of reduced precision, such as {@code 2024-02}, the two are the same
 * unknown day.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">The specification of the Library of
 *     Congress (ISO 8601-2:2019)</a>
 */
public sealed interface Edtf extends Comparable<Edtf> permits EdtfDate, EdtfInterval {

    /**
     * Reads a date.
     *
     * @throws EdtfException if the text is no date of level 0 or 1
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    /** One certain day. */
    static Edtf ofDay(LocalDate day) {
        return EdtfDate.ofDay(day);
    }

    /** From a day to a day; one certain day when they are the same. */
    static Edtf ofInterval(LocalDate first, LocalDate last) {
        return first.equals(last) ? ofDay(first) : parse(first + "/" + last);
    }

    /** The text as written. */
    String text();

    /** The earliest possible first day; {@link LocalDate#MIN} for an open or unknown start. */
    LocalDate earliest();

    /** The latest possible first day. */
    LocalDate latestStart();

    /** The earliest possible last day. */
    LocalDate earliestEnd();

    /** The latest possible last day; {@link LocalDate#MAX} for an open or unknown end. */
    LocalDate latest();

    /** Whether {@code ?}, {@code ~} or {@code %} stands anywhere in it. */
    boolean isQualified();

    /** Whether this is one certain calendar day. */
    default boolean isDay() {
        return isExact() && earliest().equals(latest());
    }

    /** Whether this is a certain day, or an interval between two certain days. */
    default boolean isExact() {
        return !isQualified()
                && earliest().equals(latestStart())
                && earliestEnd().equals(latest())
                && !earliest().equals(LocalDate.MIN)
                && !latest().equals(LocalDate.MAX);
    }

    /** Whether some day of what this stands for may fall into the span. */
    default boolean mayFallIn(DaySpan span) {
        return !earliest().isAfter(span.last()) && !latest().isBefore(span.first());
    }

    /** Whether some day of what this stands for certainly falls into the span. */
    default boolean mustFallIn(DaySpan span) {
        return !isQualified()
                && !latestStart().isAfter(span.last())
                && !earliestEnd().isBefore(span.first());
    }

    @Override
    default int compareTo(Edtf other) {
        int order = earliest().compareTo(other.earliest());
        order = order != 0 ? order : latest().compareTo(other.latest());
        return order != 0 ? order : text().compareTo(other.text());
    }
}
