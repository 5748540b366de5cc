package dev.relations.query;

import dev.relations.edtf.CalendarNames;
import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import dev.relations.vocabulary.Spelling;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The days that a user means by a date: EDTF, a range {@code a..b}, words such as {@code
 * last-month} and {@code last-friday}, a length of time until today such as {@code 2y}, quarters
 * {@code 2023-Q4}, weeks {@code 2024-W08} (ISO 8601), and English dates with the month as a word.
 */
public final class DateWords {

    /** The words that stand for days, for completion and help. */
    public static final List<String> WORDS =
            List.of(
                    "today",
                    "yesterday",
                    "tomorrow",
                    "this-week",
                    "last-week",
                    "next-week",
                    "this-month",
                    "last-month",
                    "next-month",
                    "this-quarter",
                    "last-quarter",
                    "next-quarter",
                    "this-year",
                    "last-year",
                    "next-year");

    private final Supplier<LocalDate> clock;

    /** Words told on this day. */
    public DateWords(LocalDate today) {
        this(() -> today);
    }

    /** Words told on a day that is only looked up for words that depend on it. */
    public DateWords(Supplier<LocalDate> today) {
        this.clock = today;
    }

    /**
     * The days that are meant.
     *
     * @throws QueryException if the text cannot be read as a date in one way only
     */
    public DaySpan parse(String text) {
        int dots = text.indexOf("..");
        boolean interval = text.indexOf('/') >= 0;
        return dots < 0 || interval ? single(text, 0) : range(text, dots);
    }

    /**
     * A date as records write it: EDTF as it is, or words that mean one day.
     *
     * @throws QueryException if it is neither
     */
    public Edtf written(String text) {
        try {
            return Edtf.parse(text.strip());
        } catch (EdtfException notWritten) {
            DaySpan span = parse(text);
            if (!span.first().equals(span.last())) {
                boolean open =
                        span.first().equals(LocalDate.MIN) || span.last().equals(LocalDate.MAX);
                throw QueryException.ofValue(
                        text,
                        0,
                        "\"" + text + "\" means more than one day",
                        open
                                ? "write the day, or an interval as EDTF: 2024-02/.."
                                : "write the day, or the interval as EDTF: "
                                        + span.first()
                                        + "/"
                                        + span.last());
            }
            return Edtf.ofDay(span.first());
        }
    }

    private DaySpan range(String text, int dots) {
        String from = text.substring(0, dots).strip();
        String to = text.substring(dots + 2).strip();
        if (from.isEmpty() && to.isEmpty()) {
            throw QueryException.ofValue(
                    text,
                    0,
                    "a range needs a date at one end at least",
                    "write 2022.. or ..2023-06");
        }
        LocalDate first = from.isEmpty() ? LocalDate.MIN : end(text, from, 0).first();
        LocalDate last = to.isEmpty() ? LocalDate.MAX : end(text, to, dots + 2).last();
        if (last.isBefore(first)) {
            throw QueryException.ofValue(
                    text, dots + 2, "the range ends before it starts", "swap its two dates");
        }
        return new DaySpan(first, last);
    }

    private DaySpan end(String whole, String text, int offset) {
        try {
            return single(text, 0);
        } catch (QueryException e) {
            throw e.within(whole, offset);
        }
    }

    private DaySpan single(String text, int offset) {
        String words = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return word(words)
                .or(() -> ago(words))
                .or(() -> CalendarSpan.of(text.strip(), words))
                .orElseGet(() -> edtf(text, offset));
    }

    private static DaySpan edtf(String text, int offset) {
        try {
            return DaySpan.of(Edtf.parse(text.strip()));
        } catch (EdtfException e) {
            String remedy = e.remedy().map(meant -> "write " + meant).orElseGet(() -> remedy(text));
            throw QueryException.ofValue(
                    text,
                    offset + Math.min(e.position(), Math.max(0, text.length() - 1)),
                    "\"" + text + "\" is no date: " + e.reason(),
                    remedy);
        }
    }

    private static String remedy(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (weekday(word).isPresent()) {
            return "write last-" + word + " or next-" + word;
        }
        List<String> near = Spelling.nearest(text.replace(' ', '-'), WORDS);
        return near.isEmpty()
                ? "write 2024-02-21, 2024-02, 2024, 2022..2024, last-month or 2y; see relations help"
                        + " dates"
                : "did you mean " + QueryException.oneOf(near) + "?";
    }

    private Optional<DaySpan> word(String words) {
        return switch (words) {
            case "today" -> Optional.of(DaySpan.day(clock.get()));
            case "yesterday" -> Optional.of(DaySpan.day(clock.get().minusDays(1)));
            case "tomorrow" -> Optional.of(DaySpan.day(clock.get().plusDays(1)));
            default -> relative(words);
        };
    }

    private Optional<DaySpan> relative(String words) {
        int blank = words.indexOf(' ');
        if (blank < 0) {
            return Optional.empty();
        }
        int step =
                switch (words.substring(0, blank)) {
                    case "this" -> 0;
                    case "last" -> -1;
                    case "next" -> 1;
                    default -> 2;
                };
        if (step == 2) {
            return Optional.empty();
        }
        LocalDate today = clock.get();
        LocalDate month = today.withDayOfMonth(1);
        return switch (words.substring(blank + 1)) {
            case "week" ->
                    Optional.of(
                            CalendarSpan.from(
                                    today.with(DayOfWeek.MONDAY).plusWeeks(step),
                                    Period.ofWeeks(1)));
            case "month" ->
                    Optional.of(CalendarSpan.from(month.plusMonths(step), Period.ofMonths(1)));
            case "quarter" ->
                    Optional.of(
                            CalendarSpan.from(
                                    month.minusMonths((today.getMonthValue() - 1) % 3)
                                            .plusMonths(3L * step),
                                    Period.ofMonths(3)));
            case "year" ->
                    Optional.of(
                            CalendarSpan.from(
                                    month.withMonth(1).plusYears(step), Period.ofYears(1)));
            default ->
                    weekday(words.substring(blank + 1))
                            .map(weekday -> DaySpan.day(dayOf(weekday, step, today)));
        };
    }

    /** A day of this week, the last one before today, or the first one after it. */
    private static LocalDate dayOf(DayOfWeek weekday, int step, LocalDate today) {
        return switch (step) {
            case -1 -> today.with(TemporalAdjusters.previous(weekday));
            case 1 -> today.with(TemporalAdjusters.next(weekday));
            default -> today.with(weekday);
        };
    }

    private static Optional<DayOfWeek> weekday(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> CalendarNames.of(day).equalsIgnoreCase(name))
                .findFirst();
    }

    /** {@code 2y}, {@code 10 days ago}: from then until today. */
    private Optional<DaySpan> ago(String words) {
        String text = words.endsWith(" ago") ? words.substring(0, words.length() - 4) : words;
        int digits = 0;
        while (digits < text.length() && Character.digit(text.charAt(digits), 10) >= 0) {
            digits++;
        }
        if (digits == 0 || digits > 4 || digits == text.length()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text.substring(0, digits));
        Period length =
                switch (text.substring(digits).strip()) {
                    case "d", "day", "days" -> Period.ofDays(number);
                    case "w", "week", "weeks" -> Period.ofWeeks(number);
                    case "m", "month", "months" -> Period.ofMonths(number);
                    case "y", "year", "years" -> Period.ofYears(number);
                    default -> Period.ZERO;
                };
        if (length.isZero()) {
            return Optional.empty();
        }
        LocalDate today = clock.get();
        return Optional.of(new DaySpan(today.minus(length), today));
    }
}
