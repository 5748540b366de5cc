package dev.relations.readout.english;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of English accounts that hold a day and nothing else. */
final class DateLines {

    /**
     * {@code 01/08/2022 08:01 PM EST}, {@code 8/1/12 12:40 PM EDT}, {@code 04.11.2022 - Press
     * release}.
     */
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "(?<us>(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>(?:20)?\\d\\d),? \\d{1,2}:\\d\\d [AP]M E[SD]?T)"
                            + "|(?<day2>\\d{1,2})\\.(?<month2>\\d{1,2})\\.(?<year2>(?:19|20)\\d\\d)(?: [-–|] [A-Z][\\w -]{2,20})?$");

    /** {@code 11/27/2024}, {@code 27/11/2024}. */
    private static final Pattern SLASHES =
            Pattern.compile("(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<year>(?:19|20)\\d\\d)");

    private static final int CENTURY = 100;

    private DateLines() {}

    /** {@code OCTOBER 12, 2021} as {@code October 12, 2021}. */
    private static String inSmallLetters(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(text.charAt(i - 1));
            char c = text.charAt(i);
            small.append(inside ? Character.toLowerCase(c) : c);
        }
        return small.toString();
    }

    /** The day of a line that holds nothing else, such as the date below a title. */
    static Optional<LocalDate> only(String line) {
        String text = line.strip();
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            int one = Integer.parseInt(slashes.group("one"));
            int two = Integer.parseInt(slashes.group("two"));
            int year = Integer.parseInt(slashes.group("year"));
            // Where both may be the month, nobody can tell.
            return one > 12 || two > 12
                    ? Dates.day(year, Math.min(one, two), Integer.toString(Math.max(one, two)))
                    : Optional.empty();
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.lookingAt()) {
            boolean american = numeric.group("us") != null;
            String month = numeric.group(american ? "month" : "month2");
            int year = Integer.parseInt(numeric.group(american ? "year" : "year2"));
            return Dates.day(
                    year < CENTURY ? CENTURY * 20 + year : year,
                    Integer.parseInt(month),
                    numeric.group(american ? "day" : "day2"));
        }
        for (Dates.Days days : Dates.in(inSmallLetters(text), Optional.empty())) {
            boolean whole =
                    days.to() - days.from() >= text.length() - 30 && !text.contains(" with ");
            if (days.year() && whole && text.length() < 60 && days.first().equals(days.last())) {
                return Optional.of(days.first());
            }
        }
        return Optional.empty();
    }
}
