package dev.relations.edtf;

import java.util.Optional;

/** Usual ways to write a date that are not EDTF, and the EDTF of those that can be read one way. */
final class Respelling {

    private Respelling() {}

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
                        : yearFirst(digits);
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
        if (parts.length == 3 && parts[0].length() <= 2 && parts[2].length() == 4) {
            return Optional.of(
                    "day and month cannot be told apart; a date is written year-month-day, like"
                            + " 2024-02-21");
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
