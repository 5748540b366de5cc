package dev.relations.edtf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day of the years 0000 to 9999, the most frequent date by far, at one look. What is none
 * is left to the parser, which says why.
 */
final class Days {

    private Days() {}

    /**
     * The day; none if the text is not exactly {@code YYYY-MM-DD}, or its month may lack the day.
     */
    static @Nullable LocalDate read(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean possible = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
        return possible ? LocalDate.of(year, month, day) : null;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
