package dev.relations.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Quoted texts: {@code "…"}, typographic and Japanese quotes. Behind a backslash a character is
 * only itself.
 */
public final class Quotes {

    private static final String OPENING = "\"“「『«";
    private static final String CLOSING = "\"”」』»";

    private Quotes() {}

    /** A part of a text and the index at which it begins. */
    record Part(String text, int at) {}

    /** Whether a quoted text begins with this character. */
    public static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** The index of the quote that closes the one at an index; -1 when none does. */
    public static int closing(String text, int open) {
        char close = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
        for (int at = open + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == close) {
                return at;
            }
        }
        return -1;
    }

    /** The same, or the mistake that nothing closes it. */
    static int closingOrThrow(String text, int open) {
        int close = closing(text, open);
        if (close < 0) {
            char quote = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
            throw QueryException.at(
                    text, open, 1, "this quote is never closed", "add " + quote + " where it ends");
        }
        return close;
    }

    /** A text without the backslashes that protect a character. */
    public static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
            plain.append(text.charAt(escape ? ++at : at));
        }
        return plain.toString();
    }

    /** A text in quotes. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        }
        return quoted.append('"').toString();
    }

    /**
     * The parts between commas that stand outside quotes, without blanks and quotes around them.
     */
    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ',') {
                parts.add(unquoted(text, from, at));
                from = at + 1;
            } else if (isOpening(text.charAt(at)) && text.substring(from, at).isBlank()) {
                at = closingOrThrow(text, at);
            }
        }
        return parts;
    }

    /** A part of a text without blanks and quotes around it. */
    static Part unquoted(String text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        boolean quoted =
                first < last && isOpening(text.charAt(first)) && closing(text, first) == last - 1;
        return quoted
                ? new Part(unescaped(text.substring(first + 1, last - 1)), first + 1)
                : new Part(text.substring(first, last), first);
    }
}
