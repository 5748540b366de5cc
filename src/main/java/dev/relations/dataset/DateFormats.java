package dev.relations.dataset;

import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a table writes dates or times: patterns of letters as in {@code d MMMM yyyy}, or {@code edtf}
 * for what records themselves write. The first that fits counts.
 */
final class DateFormats {

    static final String EDTF = "edtf";

    /** Date letters that are taken, with those of times. */
    private static final String LETTERS = "yuMLdEeaHhmsSXxzOVn";

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private static final Pattern ORDINAL =
            Pattern.compile("(\\d)(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);

    private final boolean ofTimes;
    private final List<Format> formats = new ArrayList<>();

    /** No pattern yet, of times or else of dates. */
    DateFormats(boolean ofTimes) {
        this.ofTimes = ofTimes;
    }

    /**
     * One pattern.
     *
     * @param formatter none: as records write
     */
    private record Format(String pattern, Optional<DateTimeFormatter> formatter) {}

    /** Whether the names of months and days are known in a language. */
    static boolean isKnown(Locale language) {
        return !language.getLanguage().isEmpty()
                && Arrays.stream(Locale.getAvailableLocales())
                        .anyMatch(known -> known.getLanguage().equals(language.getLanguage()));
    }

    /**
     * Adds a pattern.
     *
     * @param locale whose names of months and days it has
     * @param since the first year that years of two digits may mean
     * @return why it is none; nothing when it is one
     */
    Optional<String> add(String pattern, Locale locale, Optional<Integer> since) {
        if (pattern.equals(EDTF)) {
            formats.add(new Format(pattern, Optional.empty()));
            return Optional.empty();
        }
        try {
            DateTimeFormatterBuilder builder =
                    new DateTimeFormatterBuilder().parseCaseInsensitive();
            Optional<String> wrong =
                    append(pattern, builder, since).or(() -> missing(unquoted(pattern)));
            if (wrong.isPresent()) {
                return wrong;
            }
            formats.add(
                    new Format(
                            pattern,
                            Optional.of(
                                    builder.toFormatter(locale)
                                            .withResolverStyle(ResolverStyle.STRICT))));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("it is no pattern of a date");
        }
    }

    /** Years are proleptic, so that they need no era; those of two digits need a first year. */
    private static Optional<String> append(
            String pattern, DateTimeFormatterBuilder builder, Optional<Integer> since) {
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < pattern.length(); ) {
            char c = pattern.charAt(i);
            int end = i + 1;
            quoted ^= c == '\'';
            boolean letter = !quoted && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
            while (letter && end < pattern.length() && pattern.charAt(end) == c) {
                end++;
            }
            if (letter && LETTERS.indexOf(c) < 0) {
                return Optional.of("the letter " + c + " means nothing in it");
            }
            if (letter && (c == 'y' || c == 'u')) {
                appendPattern(builder, pattern.substring(from, i));
                if (end - i == 2 && since.isEmpty()) {
                    return Optional.of("years of two digits need a first year: since: 1950");
                } else if (end - i == 2) {
                    builder.appendValueReduced(ChronoField.YEAR, 2, 2, since.orElseThrow());
                } else {
                    builder.appendValue(ChronoField.YEAR, 4);
                }
                from = end;
            }
            i = end;
        }
        appendPattern(builder, pattern.substring(from));
        return Optional.empty();
    }

    /** What a pattern has to have, so that whatever it fits is a date or a time. */
    private Optional<String> missing(String letters) {
        if (ofTimes) {
            boolean whole = letters.indexOf('H') >= 0;
            boolean half = letters.indexOf('h') >= 0;
            if (!whole && !half) {
                return Optional.of("it has no hour");
            }
            return whole || letters.indexOf('a') >= 0
                    ? Optional.empty()
                    : Optional.of("an hour of twelve needs an a, for AM or PM");
        }
        if (letters.indexOf('y') < 0 && letters.indexOf('u') < 0) {
            return Optional.of("it has no year");
        }
        boolean month = letters.indexOf('M') >= 0 || letters.indexOf('L') >= 0;
        return month || letters.indexOf('d') < 0
                ? Optional.empty()
                : Optional.of("it has a day of no month");
    }

    private static String unquoted(String pattern) {
        return QUOTED.matcher(pattern).replaceAll("");
    }

    private static void appendPattern(DateTimeFormatterBuilder builder, String pattern) {
        if (!pattern.isEmpty()) {
            builder.appendPattern(pattern);
        }
    }

    /** A date as records write it: a day, a month or a year, as much as is said. */
    Optional<String> date(String text) {
        for (Format format : formats) {
            Optional<String> date =
                    format.formatter().isEmpty()
                            ? edtf(text)
                            : parsed(format.formatter().get(), text).flatMap(DateFormats::edtf);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** A time of day as records write it. */
    Optional<String> time(String text) {
        for (Format format : formats) {
            Optional<String> time =
                    format.formatter()
                            .flatMap(formatter -> parsed(formatter, text))
                            .flatMap(DateFormats::clock);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> edtf(String text) {
        try {
            return Optional.of(Edtf.parse(text).text());
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    private static Optional<TemporalAccessor> parsed(DateTimeFormatter formatter, String text) {
        String plain = text.replace('\u00A0', ' ').strip();
        try {
            return Optional.of(formatter.parse(plain));
        } catch (DateTimeParseException e) {
            String cardinal = cardinal(plain);
            return cardinal.equals(plain) ? Optional.empty() : parsed(formatter, cardinal);
        }
    }

    /** The same without the endings of days such as 22nd. */
    private static String cardinal(String text) {
        return ORDINAL.matcher(text).replaceAll("$1");
    }

    private static Optional<String> edtf(TemporalAccessor found) {
        if (!found.isSupported(ChronoField.YEAR)) {
            return Optional.empty();
        }
        if (found.isSupported(ChronoField.DAY_OF_MONTH)) {
            return Optional.of(LocalDate.from(found).toString());
        }
        return Optional.of(
                found.isSupported(ChronoField.MONTH_OF_YEAR)
                        ? YearMonth.from(found).toString()
                        : Year.from(found).toString());
    }

    private static Optional<String> clock(TemporalAccessor found) {
        if (!found.isSupported(ChronoField.HOUR_OF_DAY)) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.from(found);
        return Optional.of(time.withSecond(0).withNano(0).toString());
    }

    @Override
    public String toString() {
        List<String> patterns = new ArrayList<>();
        formats.forEach(format -> patterns.add(format.pattern()));
        return String.join(" or ", patterns);
    }
}
