package dev.relations.shell;

import dev.relations.shell.Line.Open;
import java.util.Optional;

/**
 * What a backslash or a pair of quotes stands for.
 *
 * @param end where the text goes on behind it
 * @param open what is missing, if the text ends before
 */
record Quoted(String text, int end, Optional<Open> open) {

    static boolean begins(char c) {
        return c == '\\' || c == '\'' || c == '"';
    }

    /** What begins in a text with such a character, behind which it is read. */
    static Quoted of(char mark, String text, int from) {
        return switch (mark) {
            case '\\' -> one(text, from);
            case '\'' -> single(text, from);
            default -> twice(text, from);
        };
    }

    private static Quoted one(String text, int from) {
        boolean joined = from < text.length() && text.charAt(from) == '\n';
        int end = Math.min(text.length(), from + 1);
        if (from + (joined ? 1 : 0) == text.length()) {
            return new Quoted("", end, Optional.of(Open.BACKSLASH));
        }
        return new Quoted(joined ? "" : text.substring(from, end), end, Optional.empty());
    }

    private static Quoted single(String text, int from) {
        int end = text.indexOf('\'', from);
        return end < 0
                ? new Quoted(text.substring(from), text.length(), Optional.of(Open.SINGLE_QUOTE))
                : new Quoted(text.substring(from, end), end + 1, Optional.empty());
    }

    /** In double quotes a backslash only quotes what would mean something there. */
    private static Quoted twice(String text, int from) {
        StringBuilder word = new StringBuilder();
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return new Quoted(word.toString(), at, Optional.empty());
            }
            boolean quotes = c == '\\' && at < text.length();
            if (quotes && "$`\"\\".indexOf(text.charAt(at)) >= 0) {
                word.append(text.charAt(at++));
            } else if (quotes && text.charAt(at) == '\n') {
                at++;
            } else {
                word.append(c);
            }
        }
        return new Quoted(word.toString(), at, Optional.of(Open.DOUBLE_QUOTE));
    }
}
