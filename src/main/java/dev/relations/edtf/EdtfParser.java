package dev.relations.edtf;

import dev.relations.edtf.EdtfException.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates and intervals of EDTF levels 0 and 1, and says of anything else what it is. */
final class EdtfParser {

    /** Nobody writes a longer one: an interval of two qualified years after Y has 50 at most. */
    private static final int LONGEST = 100;

    private EdtfParser() {}

    /** Reads a date; a refusal says what the text is instead, as far as that can be told. */
    static Edtf parse(String text) {
        try {
            return read(text);
        } catch (EdtfException e) {
            throw text.length() > LONGEST ? e : Refusal.of(text, e);
        }
    }

    /** Whether a text is a date of level 0 or 1. */
    static boolean accepts(String text) {
        try {
            read(text);
            return true;
        } catch (EdtfException e) {
            return false;
        }
    }

    private static Edtf read(String text) {
        if (text.isEmpty()) {
            throw invalid(text, 0, "a date is missing");
        }
        if (text.length() > LONGEST) {
            throw invalid(text, LONGEST, "a date is not that long");
        }
        LocalDate day = Days.read(text);
        if (day != null) {
            return new EdtfDate(text, day, day, false);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? new DateParser(text, 0, text.length()).date() : interval(text, slash);
    }

    private static Edtf interval(String text, int slash) {
        int second = text.indexOf('/', slash + 1);
        if (second >= 0) {
            throw invalid(text, second, "an interval has one slash");
        }
        Optional<EdtfDate> start = end(text, 0, slash);
        Optional<EdtfDate> end = end(text, slash + 1, text.length());
        if (start.isEmpty() && end.isEmpty()) {
            throw invalid(text, 0, "an interval needs a date at one end at least");
        }
        int unspecified = text.indexOf('X');
        if (unspecified >= 0) {
            throw invalid(text, unspecified, "the ends of an interval have no unspecified digits");
        }
        if (start.isPresent()
                && end.isPresent()
                && end.get().last().isBefore(start.get().first())) {
            throw invalid(text, slash + 1, "the interval ends before it starts");
        }
        return new EdtfInterval(text, start, end);
    }

    /** A date; nothing when it is open ({@code ..}) or unknown (nothing written). */
    private static Optional<EdtfDate> end(String text, int from, int to) {
        boolean open = to == from || to == from + 2 && text.startsWith("..", from);
        return open ? Optional.empty() : Optional.of(new DateParser(text, from, to).date());
    }

    static EdtfException invalid(String text, int position, String reason) {
        return new EdtfException(Kind.INVALID, text, position, reason, Optional.empty());
    }

    /** Reads one date between two positions of a text. */
    private static final class DateParser {
        private final String text;
        private final int from;
        private final int to;
        private int at;

        DateParser(String text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
            this.at = from;
        }

        EdtfDate date() {
            LocalDate first;
            LocalDate last;
            if (peek() == 'Y') {
                int year = longYear();
                first = LocalDate.of(year, 1, 1);
                last = LocalDate.of(year, 12, 31);
            } else {
                boolean negative = take('-');
                int start = at;
                int digits = yearDigits();
                int unknown = at - start - digits;
                int year = year(start, digits, negative);
                if (unknown > 0) {
                    int width = unknown == 1 ? 9 : 99;
                    int other = negative ? year - width : year + width;
                    first = LocalDate.of(Math.min(year, other), 1, 1);
                    last = LocalDate.of(Math.max(year, other), 12, 31);
                } else {
                    LocalDate[] days = at < to && peek() == '-' ? inYear(year) : whole(year);
                    first = days[0];
                    last = days[1];
                }
            }
            boolean qualified = take('?') || take('~') || take('%');
            if (at < to) {
                throw unexpected();
            }
            return new EdtfDate(text.substring(from, to), first, last, qualified);
        }

        private int yearDigits() {
            int digits = 0;
            while (at < to && at - from < 5 && isDigit(peek()) && digits < 4) {
                digits++;
                at++;
            }
            int unknown = 0;
            while (digits + unknown < 4 && unknown < 2 && peek() == 'X') {
                unknown++;
                at++;
            }
            if (digits + unknown < 4) {
                throw at < to && digits == 0
                        ? unexpected()
                        : invalid(text, at, "a year has four digits");
            }
            return digits;
        }

        private int year(int start, int digits, boolean negative) {
            int year = 0;
            for (int i = 0; i < 4; i++) {
                year = year * 10 + (i < digits ? text.charAt(start + i) - '0' : 0);
            }
            if (negative && year == 0 && digits == 4) {
                throw invalid(text, from, "the year 0000 has no minus sign");
            }
            return negative ? -year : year;
        }

        private LocalDate[] inYear(int year) {
            at++;
            if (takeUnknown()) {
                if (at < to && peek() == '-') {
                    at++;
                    if (!takeUnknown()) {
                        throw unexpected();
                    }
                }
                return whole(year);
            }
            int monthAt = at;
            int month = twoDigits("a month");
            if (month >= 21 && month <= 24) {
                return season(year, month);
            }
            if (month < 1 || month > 12) {
                throw invalid(text, monthAt, "month " + two(month) + " does not exist");
            }
            LocalDate first = LocalDate.of(year, month, 1);
            LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
            if (at == to || peek() != '-') {
                return new LocalDate[] {first, last};
            }
            at++;
            return takeUnknown() ? new LocalDate[] {first, last} : day(first, last);
        }

        private LocalDate[] day(LocalDate first, LocalDate last) {
            int dayAt = at;
            int day = twoDigits("a day");
            if (day < 1) {
                throw invalid(text, dayAt, "day 00 does not exist");
            }
            if (day > last.getDayOfMonth()) {
                throw invalid(
                        text,
                        dayAt,
                        text.substring(from, dayAt - 1) + " has " + last.getDayOfMonth() + " days");
            }
            LocalDate date = first.withDayOfMonth(day);
            return new LocalDate[] {date, date};
        }

        private static LocalDate[] whole(int year) {
            return new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
        }

        /**
         * EDTF leaves open which months a season has; here the meteorological ones of the northern
         * hemisphere, winter beginning in December of the year that is written.
         */
        private static LocalDate[] season(int year, int season) {
            LocalDate first = LocalDate.of(year, (season - 20) * 3, 1);
            return new LocalDate[] {first, first.plusMonths(3).minusDays(1)};
        }

        private int longYear() {
            at++;
            boolean negative = take('-');
            int start = at;
            long year = 0;
            while (at < to && isDigit(peek())) {
                year = Math.min(year * 10 + peek() - '0', 10_000_000_000L);
                at++;
            }
            if (at - start < 5 || text.charAt(start) == '0') {
                throw invalid(
                        text, start, "a year after Y has more than four digits, the first not 0");
            }
            if (year > LocalDate.MAX.getYear() - 1) {
                throw invalid(text, start, "years beyond 999999998 cannot be kept");
            }
            return (int) (negative ? -year : year);
        }

        private int twoDigits(String what) {
            if (to - at < 2 || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
                throw invalid(text, at, what + " has two digits");
            }
            int value = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
            at += 2;
            return value;
        }

        private boolean takeUnknown() {
            boolean unknown = to - at >= 2 && text.startsWith("XX", at);
            at += unknown ? 2 : 0;
            return unknown;
        }

        private boolean take(char c) {
            boolean there = peek() == c;
            at += there ? 1 : 0;
            return there;
        }

        private char peek() {
            return at < to ? text.charAt(at) : '\0';
        }

        private EdtfException unexpected() {
            return invalid(
                    text,
                    Math.min(at, text.length()),
                    at < to ? "unexpected " + Refusal.named(text.charAt(at)) : "it ends too early");
        }

        private static String two(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
