package dev.relations.readout.english;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as English accounts write them. */
final class Dates {

    private static final Map<String, Month> MONTHS = months();
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String WEEKDAY =
            "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String RANGE = "\\s*(?:-|–|—|to|and|through|&)\\s*";

    private static final Pattern AMERICAN =
            Pattern.compile(
                    "\\b(?:"
                            + WEEKDAY
                            + "\\b,? )?"
                            + MONTH
                            + " "
                            + NUMBER
                            + "(?!\\d)(?:"
                            + RANGE
                            + "(?:"
                            + WEEKDAY.replace("(", "(?:")
                            + ",? )?(?:"
                            + MONTH
                            + " )?"
                            + NUMBER
                            + "(?![\\d:]))?(?:,? ((?:19|20)\\d\\d))?");
    private static final Pattern BRITISH =
            Pattern.compile(
                    "\\b(?:"
                            + WEEKDAY
                            + "\\b,? )?(?:the )?"
                            + NUMBER
                            + "(?:"
                            + RANGE
                            + NUMBER
                            + ")? (?:of )?"
                            + MONTH
                            + "(?!\\p{L})(?:,? ((?:19|20)\\d\\d))?");
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern TODAY =
            Pattern.compile("(?i)\\b(today|this (?:morning|afternoon|evening)|tonight)\\b");
    private static final Pattern YESTERDAY =
            Pattern.compile("(?i)\\b(yesterday|last night|last evening)\\b");
    private static final Pattern ON_WEEKDAY =
            Pattern.compile(
                    "\\b(?:(?:on|On|last|Last|this|This) )?"
                            + WEEKDAY
                            + "(?: (?:morning|afternoon|evening|night))?\\b(?!,? "
                            + MONTH
                            + " \\d)");
    private static final Pattern NOT_THE_DAY =
            Pattern.compile(
                    "(?i)(?:ahead of|before|since|until|following|after|by|(?<!\\b(?:morning|afternoon|evening|night|margins|[ap]\\.?m\\.?) )\\bof|their|his|her|its|our|upcoming"
                            + "|next|prior to|between|announced on|held on|dated|signed on|adopted on|expired on"
                            + "|attacks? (?:on|of)|elections? (?:on|of)|scheduled for|starting|beginning)"
                            + "(?: the)?(?: period)? ?(?:on )?$");

    private Dates() {}

    /**
     * Days that a text names.
     *
     * @param from where it begins in the text
     * @param year whether the year is said
     */
    record Days(LocalDate first, LocalDate last, int from, int to, boolean year, String rule) {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new TreeMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return months;
    }

    static boolean isDayOrMonth(String lower) {
        if (MONTHS.containsKey(lower)) {
            return true;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(lower)) {
                return true;
            }
        }
        return false;
    }

    /** All days that a text names, in their order. Without a year they need a day of release. */
    static List<Days> in(String text, Optional<LocalDate> released) {
        Map<Integer, Days> found = new TreeMap<>();
        iso(text, found);
        american(text, released, found);
        british(text, released, found);
        relative(text, released, found);
        List<Days> days = new ArrayList<>();
        int end = -1;
        for (Days each : found.values()) {
            if (each.from() >= end) {
                days.add(each);
                end = each.to();
            }
        }
        return days;
    }

    private static void iso(String text, Map<Integer, Days> found) {
        Matcher m = ISO.matcher(text);
        while (m.find()) {
            Optional<LocalDate> day =
                    day(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), m.group(3));
            day.ifPresent(
                    d -> found.put(m.start(), new Days(d, d, m.start(), m.end(), true, "a date")));
        }
    }

    private static void american(
            String text, Optional<LocalDate> released, Map<Integer, Days> found) {
        Matcher m = AMERICAN.matcher(text);
        while (m.find()) {
            Month first = month(m.group(2));
            Month last = m.group(4) == null ? first : month(m.group(4));
            String end = m.group(5) == null ? m.group(3) : m.group(5);
            days(m, first, m.group(3), last, end, m.group(6), released)
                    .ifPresent(d -> found.putIfAbsent(m.start(), d));
        }
    }

    private static void british(
            String text, Optional<LocalDate> released, Map<Integer, Days> found) {
        Matcher m = BRITISH.matcher(text);
        while (m.find()) {
            Month month = month(m.group(4));
            String end = m.group(3) == null ? m.group(2) : m.group(3);
            days(m, month, m.group(2), month, end, m.group(5), released)
                    .ifPresent(d -> found.putIfAbsent(m.start(), d));
        }
    }

    private static Optional<Days> days(
            Matcher m,
            Month first,
            String day,
            Month last,
            String end,
            @org.jspecify.annotations.Nullable String year,
            Optional<LocalDate> released) {
        OptionalInt known =
                year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
        int base = known.orElseGet(() -> released.map(LocalDate::getYear).orElse(2000));
        Optional<LocalDate> from = day(base, first.getValue(), day);
        Optional<LocalDate> to = day(base, last.getValue(), end);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = nearest(from.get(), known, released);
        long days = Math.max(0, ChronoUnit.DAYS.between(from.get(), to.get()));
        LocalDate stop = start.plusDays(days);
        boolean said = known.isPresent() || released.isPresent();
        String rule = known.isPresent() ? "a date" : "a date, its year from the release";
        return Optional.of(new Days(start, stop, m.start(), m.end(), said, rule));
    }

    /** Without a year the one nearest before the release, or a few days behind it. */
    private static LocalDate nearest(
            LocalDate day, OptionalInt known, Optional<LocalDate> released) {
        if (known.isPresent() || released.isEmpty()) {
            return day;
        }
        return day.isAfter(released.get().plusDays(7)) ? day.minusYears(1) : day;
    }

    private static void relative(
            String text, Optional<LocalDate> released, Map<Integer, Days> found) {
        if (released.isEmpty()) {
            return;
        }
        LocalDate day = released.get();
        Matcher today = TODAY.matcher(text);
        while (today.find()) {
            put(found, today, day);
        }
        Matcher yesterday = YESTERDAY.matcher(text);
        while (yesterday.find()) {
            put(found, yesterday, day.minusDays(1));
        }
        Matcher weekday = ON_WEEKDAY.matcher(text);
        while (weekday.find()) {
            DayOfWeek of = DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT));
            put(found, weekday, day.with(TemporalAdjusters.previousOrSame(of)));
        }
    }

    private static void put(Map<Integer, Days> found, Matcher m, LocalDate day) {
        found.putIfAbsent(
                m.start(),
                new Days(
                        day,
                        day,
                        m.start(),
                        m.end(),
                        true,
                        "“" + m.group().strip() + "”, seen from the release"));
    }

    /** Whether the words before a date make it the date of something else. */
    static boolean isOfSomethingElse(String text, Days days) {
        String before = text.substring(Math.max(0, days.from() - 40), days.from());
        return NOT_THE_DAY.matcher(before).find();
    }

    private static Month month(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace(".", "");
        Month month = MONTHS.get(key);
        if (month == null) {
            throw new IllegalArgumentException(name);
        }
        return month;
    }

    /** A day, if there is such a one. */
    static Optional<LocalDate> day(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
