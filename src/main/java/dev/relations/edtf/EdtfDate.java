package dev.relations.edtf;

import java.time.LocalDate;

/**
 * A single date, perhaps of reduced precision, with unspecified digits or a qualifier.
 *
 * @param first the first day it may mean
 * @param last the last day it may mean
 * @param isQualified whether it is uncertain or approximate
 */
record EdtfDate(String text, LocalDate first, LocalDate last, boolean isQualified) implements Edtf {

    static EdtfDate ofDay(LocalDate day) {
        int year = day.getYear();
        return new EdtfDate(
                year >= 0 && year <= 9999 ? day.toString() : yearText(year) + monthAndDay(day),
                day,
                day,
                false);
    }

    /** EDTF has no days in years of more than four digits; such a day is told by its year. */
    private static String yearText(int year) {
        return year < 0 && year >= -9999
                ? "-" + "0".repeat(4 - Integer.toString(-year).length()) + -year
                : "Y" + year;
    }

    private static String monthAndDay(LocalDate day) {
        return Math.abs(day.getYear()) > 9999
                ? ""
                : day.toString().substring(day.toString().length() - 6);
    }

    @Override
    public LocalDate earliest() {
        return first;
    }

    @Override
    public LocalDate latestStart() {
        return last;
    }

    @Override
    public LocalDate earliestEnd() {
        return first;
    }

    @Override
    public LocalDate latest() {
        return last;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate date && text.equals(date.text);
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
