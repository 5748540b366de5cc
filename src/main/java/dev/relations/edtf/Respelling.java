package dev.relations.edtf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Usual ways to write a date that are not EDTF, and the EDTF of those that can be read one way. */
final class Respelling {

    private static final Set<String> ABOUT = Set.of("c", "ca", "circa", "about", "vers", "environ");

    private static final Map<String, Integer> MONTHS = months();

    private Respelling() {}

    /** The months by their names, whole or shortened, in English and French. */
    private static Map<String, Integer> months() {
        String names =
                "january jan janvier janv|february feb février fevrier févr|march mar mars"
                        + "|april apr avril avr|may mai|june jun juin|july jul juillet juil"
                        + "|august aug août aout|september sep sept septembre|october oct octobre"
                        + "|november nov novembre|december dec décembre decembre déc";
        Map<String, Integer> months = new HashMap<>();
        String[] all = names.split("\\|", -1);
        for (int i = 0; i < all.length; i++) {
            for (String name : all[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return months;
    }

    /** What is meant, where only one thing can be. */
    static Optional<String> of(String text) {
        String digits = asciiDigits(text).strip();
        Optional<String> spelled =
                isEightDigits(digits)
                        ? Optional.of(
                                digits.substring(0, 4)
                                        + "-"
                                        + digits.substring(4, 6)
                                        + "-"
                                        + digits.substring(6))
                        : yearFirst(digits).or(() -> yearLast(digits)).or(() -> inWords(digits));
        return spelled.or(() -> Optional.of(digits))
                .filter(s -> !s.equals(text))
                .filter(EdtfParser::accepts);
    }

    /** An interval whose months or days are not known can leave them out. */
    static Optional<String> ofLevelTwo(String text) {
        return Optional.of(text.replace("-XX", ""))
                .filter(s -> s.indexOf('/') >= 0 && !s.equals(text))
                .filter(EdtfParser::accepts);
    }

    /** Why, where the reason is the way it is written as a whole. */
    static Optional<String> reason(String text) {
        if (!asciiDigits(text).equals(text)) {
            return Optional.of("its digits are full-width ones");
        }
        if (!text.strip().equals(text)) {
            return Optional.of("a blank stands before or after it");
        }
        String[] parts = parts(text);
        if (isYearLast(parts)) {
            return Optional.of(
                    (yearLast(text).isEmpty() ? "day and month cannot be told apart; " : "")
                            + "a date is written year-month-day, like 2024-02-21");
        }
        boolean words = text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return words && !text.isEmpty()
                ? Optional.of("a date is written in digits, like 2024-02-21 or 2024-02")
                : Optional.empty();
    }

    /** Year, month and perhaps day with any of the usual marks between, zeros perhaps missing. */
    private static Optional<String> yearFirst(String text) {
        String[] parts = parts(text);
        if (parts.length < 2 || parts.length > 3 || parts[0].length() != 4) {
            return Optional.empty();
        }
        StringBuilder date = new StringBuilder();
        for (String part : parts) {
            if (part.isEmpty() || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            date.append(date.length() == 0 ? "" : "-");
            date.append(part.length() == 1 ? "0" : "").append(part);
        }
        return Optional.of(date.toString());
    }

    /** Day and month in an order that only one of them allows, then the year. */
    private static Optional<String> yearLast(String text) {
        String[] parts = parts(text);
        if (!isYearLast(parts)) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        boolean oneWay = first == second || (first > 12) != (second > 12);
        return oneWay
                ? Optional.of(
                        parts[2] + two(Math.min(first, second)) + two(Math.max(first, second)))
                : Optional.empty();
    }

    private static boolean isYearLast(String[] parts) {
        return parts.length == 3
                && isNumber(parts[0], 2)
                && isNumber(parts[1], 2)
                && isNumber(parts[2], 4)
                && parts[2].length() == 4;
    }

    /** {@code 12 March 1956}, {@code March 12, 1956}, {@code mai 1956}, {@code c. 1956}. */
    private static Optional<String> inWords(String text) {
        String year = "";
        String month = "";
        String day = "";
        String about = "";
        for (String word : text.toLowerCase(Locale.ROOT).split("[ ,.]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            String number = withoutEnding(word);
            if (year.isEmpty() && isNumber(number, 4) && number.length() == 4) {
                year = number;
            } else if (day.isEmpty() && isNumber(number, 2)) {
                day = two(Integer.parseInt(number));
            } else if (month.isEmpty() && MONTHS.containsKey(word)) {
                month = two(MONTHS.get(word));
            } else if (about.isEmpty() && ABOUT.contains(word)) {
                about = "~";
            } else {
                return Optional.empty();
            }
        }
        boolean whole = !year.isEmpty() && (day.isEmpty() || !month.isEmpty());
        return whole ? Optional.of(year + month + day + about) : Optional.empty();
    }

    /** {@code 1st}, {@code 22nd}, {@code 1er}. */
    private static String withoutEnding(String word) {
        for (String ending : List.of("st", "nd", "rd", "th", "er")) {
            if (word.endsWith(ending) && isNumber(word.substring(0, word.length() - 2), 2)) {
                return word.substring(0, word.length() - 2);
            }
        }
        return word;
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    private static boolean isNumber(String text, int longest) {
        return !text.isEmpty()
                && text.length() <= longest
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String[] parts(String text) {
        return text.split("[-/. ]", -1);
    }

    private static boolean isEightDigits(String text) {
        return text.length() == 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fullWidth = c >= '０' && c <= '９' || c == '－' || c == '／';
            ascii.append(fullWidth ? (char) (c - 0xFEE0) : c);
        }
        return ascii.toString();
    }
}
