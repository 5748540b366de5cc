package dev.relations.edtf;

import java.time.LocalDate;

/** A date as written. */
public interface Edtf extends Comparable<Edtf> {
    static Edtf parse(String text) {
        throw new UnsupportedOperationException();
    }

    static Edtf ofDay(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    static Edtf ofInterval(LocalDate first, LocalDate last) {
        throw new UnsupportedOperationException();
    }

    String text();

    LocalDate earliest();

    LocalDate latestStart();

    LocalDate earliestEnd();

    LocalDate latest();

    boolean isQualified();

    boolean isDay();

    boolean isExact();

    boolean mayFallIn(DaySpan span);

    boolean mustFallIn(DaySpan span);
}
