package dev.relations.edtf;

import java.time.YearMonth;
import java.util.Arrays;

/**
 * Recognises valid EDTF of level 2, so that it can be refused with that reason: sets, qualifiers on
 * parts, unspecified digits anywhere and in intervals, exponents and significant digits, seasons 25
 * to 41.
 */
final class LevelTwo {

    private LevelTwo() {}

    static boolean accepts(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            String start = text.substring(0, slash);
            String end = text.substring(slash + 1);
            boolean onlyHere = text.indexOf('X') >= 0 || isOnlyHere(start) || isOnlyHere(end);
            return isEnd(start) && isEnd(end) && onlyHere;
        }
        return isSet(text) || isOnlyHere(text);
    }

    /** A date that needs level 2: the form of one, and something in it that level 1 lacks. */
    private static boolean isOnlyHere(String text) {
        return hasFeature(text) && isDate(text) && !EdtfParser.accepts(text);
    }

    private static boolean hasFeature(String text) {
        String year = unsigned(text);
        boolean season = year.length() == 7 && isSeason(year.substring(5));
        return season || text.chars().anyMatch(c -> "XES?~%".indexOf(c) >= 0);
    }

    private static boolean isEnd(String text) {
        return text.isEmpty() || text.equals("..") || EdtfParser.accepts(text) || isDate(text);
    }

    private static boolean isSet(String text) {
        boolean closed =
                text.startsWith("[") && text.endsWith("]")
                        || text.startsWith("{") && text.endsWith("}");
        return closed
                && text.length() > 2
                && Arrays.stream(text.substring(1, text.length() - 1).split(",", -1))
                        .allMatch(member -> isMember(member.strip()));
    }

    private static boolean isMember(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return EdtfParser.accepts(text) || isDate(text);
        }
        String from = text.substring(0, dots);
        String to = text.substring(dots + 2);
        return !(from.isEmpty() && to.isEmpty()) && isEnd(from) && isEnd(to);
    }

    private static boolean isDate(String text) {
        if (text.startsWith("Y")) {
            return isLongYear(text.substring(1));
        }
        String date = unsigned(text);
        if (date.indexOf('S') == 4) {
            return isYear(date.substring(0, 4)) && isDigits(date.substring(5));
        }
        String[] parts = date.split("-", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = withoutQualifiers(parts[i]);
        }
        return switch (parts.length) {
            case 1 -> isYear(parts[0]);
            case 2 -> isYear(parts[0]) && (isMonth(parts[1]) || isSeason(parts[1]));
            case 3 -> isYear(parts[0]) && isDay(parts[0], parts[1], parts[2]);
            default -> false;
        };
    }

    /** A date without the minus sign of its year and the qualifier before that. */
    private static String unsigned(String text) {
        int sign = text.length() > 1 && "?~%".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        return text.startsWith("-", sign) ? text.substring(sign + 1) : text;
    }

    /** A part with a qualifier before or after it. */
    private static String withoutQualifiers(String part) {
        int from = !part.isEmpty() && "?~%".indexOf(part.charAt(0)) >= 0 ? 1 : 0;
        int to = part.length();
        boolean after = to > from && "?~%".indexOf(part.charAt(to - 1)) >= 0;
        return part.substring(from, after ? to - 1 : to);
    }

    private static boolean isLongYear(String text) {
        String year = text.startsWith("-") ? text.substring(1) : text;
        int exponent = year.indexOf('E');
        int significant = year.indexOf('S');
        int end = exponent >= 0 ? exponent : significant;
        return end > 0
                && isDigits(year.substring(0, end))
                && (significant < 0 || isDigits(year.substring(significant + 1)))
                && (exponent < 0
                        || isDigits(
                                year.substring(
                                        exponent + 1,
                                        significant > exponent ? significant : year.length())));
    }

    private static boolean isYear(String part) {
        return part.length() == 4 && part.chars().allMatch(c -> isDigit(c) || c == 'X');
    }

    private static boolean isSeason(String part) {
        return isDigits(part)
                && part.length() == 2
                && part.compareTo("21") >= 0
                && part.compareTo("41") <= 0;
    }

    private static boolean isMonth(String part) {
        return anyMatches(part, 1, 12);
    }

    private static boolean isDay(String year, String month, String day) {
        for (int m = 1; m <= 12; m++) {
            if (matches(month, m) && anyMatches(day, 1, lengthOf(year, m))) {
                return true;
            }
        }
        return false;
    }

    /** The days of a month; of February 29 where the year may be a leap year. */
    private static int lengthOf(String year, int month) {
        return year.indexOf('X') < 0
                ? YearMonth.of(Integer.parseInt(year), month).lengthOfMonth()
                : YearMonth.of(2000, month).lengthOfMonth();
    }

    private static boolean anyMatches(String part, int from, int to) {
        for (int number = from; number <= to; number++) {
            if (matches(part, number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String part, int number) {
        return part.length() == 2
                && (part.charAt(0) == 'X' || part.charAt(0) - '0' == number / 10)
                && (part.charAt(1) == 'X' || part.charAt(1) - '0' == number % 10);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(LevelTwo::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
