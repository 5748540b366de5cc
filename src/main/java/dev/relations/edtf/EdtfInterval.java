package dev.relations.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one date to another.
 *
 * @param start empty for an open ({@code ..}) or unknown (nothing written) start
 * @param end empty for an open or unknown end
 */
record EdtfInterval(String text, Optional<EdtfDate> start, Optional<EdtfDate> end) implements Edtf {

    @Override
    public LocalDate earliest() {
        return start.map(EdtfDate::first).orElse(LocalDate.MIN);
    }

    /** What has an open start certainly has begun when it ends. */
    @Override
    public LocalDate latestStart() {
        LocalDate ended = end.map(EdtfDate::last).orElse(LocalDate.MAX);
        LocalDate begun = start.map(EdtfDate::last).orElse(ended);
        return begun.isAfter(ended) ? ended : begun;
    }

    @Override
    public LocalDate earliestEnd() {
        LocalDate begun = start.map(EdtfDate::first).orElse(LocalDate.MIN);
        LocalDate ended = end.map(EdtfDate::first).orElse(begun);
        return ended.isBefore(begun) ? begun : ended;
    }

    @Override
    public LocalDate latest() {
        return end.map(EdtfDate::last).orElse(LocalDate.MAX);
    }

    @Override
    public boolean isQualified() {
        return start.filter(EdtfDate::isQualified).isPresent()
                || end.filter(EdtfDate::isQualified).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfInterval interval && text.equals(interval.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
