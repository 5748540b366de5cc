package dev.relations.yaml;

import dev.relations.text.Hidden;
import java.util.Locale;
import java.util.Set;

/**
 * Texts as YAML scalars. Quoted is whatever a reader of YAML 1.1 or 1.2 could take for anything but
 * this text, so that a file means the same to every tool.
 */
final class Scalars {

    /** What some reader takes for a truth value or for nothing. */
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

    private Scalars() {}

    /** On one line, plain where that is safe inside and outside of brackets. */
    static String inline(String text) {
        if (isPlainSafe(text)) {
            return text;
        }
        boolean escapes = needsEscapes(text);
        if (!escapes && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0)) {
            return "'" + text.replace("'", "''") + "'";
        }
        return doubleQuoted(text);
    }

    /** As the value of a key outside of brackets, where commas and brackets do no harm. */
    static String inBlock(String text) {
        return isSafeOutsideBrackets(text) ? text : inline(text);
    }

    private static boolean isPlainSafe(String text) {
        if (!isSafeOutsideBrackets(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (",[]{}".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafeOutsideBrackets(String text) {
        if (text.isEmpty() || !beginsSafely(text) || isTyped(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if ((c == ':' && (next == ' ' || next == '\t'))
                    || (c == ' ' && (next == '#' || i + 1 == text.length()))
                    || (c == '\t')) {
                return false;
            }
        }
        return !needsEscapes(text);
    }

    private static boolean beginsSafely(String text) {
        int first = text.codePointAt(0);
        return Character.isLetterOrDigit(first) || first == '(' || first == '/' || first == '+';
    }

    /**
     * Whether some reader takes the text for a number, a date, a time, a truth value or nothing;
     * dates of EDTF among them, though no reader takes them all, so that dates look alike.
     */
    static boolean isTyped(String text) {
        char first = text.charAt(0);
        if (first > 0x7F) {
            return false;
        }
        if (text.length() <= 5 && WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if ((first < '0' || first > '9') && "+-.".indexOf(first) < 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean numeral =
                    (c >= '0' && c <= '9')
                            || (c >= 'a' && c <= 'f')
                            || (c >= 'A' && c <= 'F')
                            || "xXoO_+-.:tTzZ/~?% ".indexOf(c) >= 0;
            if (!numeral) {
                return false;
            }
        }
        return true;
    }

    static boolean needsEscapes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Line breaks of YAML 1.1 and 1.2, and what nobody would see in an editor. */
    private static boolean needsEscape(String text, int at) {
        return text.charAt(at) == 0xA0 || Hidden.isAt(text, at);
    }

    static String doubleQuoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean escape = needsEscape(text, i);
                    out.append(escape ? Characters.escape(c) : Character.toString(c));
                }
            }
            i += Character.charCount(c) - 1;
        }
        return out.append('"').toString();
    }

    /** Whether the text can be folded at blanks: one line, no blanks at its ends. */
    static boolean isFoldable(String text) {
        return text.indexOf(' ') > 0
                && text.indexOf('\n') < 0
                && !text.endsWith(" ")
                && !needsEscapes(text);
    }

    /**
     * Whether the text can be written as its own lines: it begins with no blank and ends in none.
     */
    static boolean isLiteral(String text) {
        if (text.indexOf('\n') <= 0 || text.charAt(0) == ' ' || text.endsWith("\n")) {
            return false;
        }
        return !needsEscapes(text.replace('\n', ' '));
    }

    /**
     * The lines of a folded text: broken at single blanks only, so that each break reads as one.
     */
    static String folded(String text, String indent, int width) {
        StringBuilder out = new StringBuilder(text.length() + 40);
        int room = Math.max(20, width - indent.length());
        int from = 0;
        while (from < text.length()) {
            int to = lineEnd(text, from, room);
            out.append('\n').append(indent).append(text, from, to);
            from = to + 1;
        }
        return out.toString();
    }

    private static int lineEnd(String text, int from, int room) {
        int best = -1;
        for (int i = from + 1; i + 1 < text.length(); i++) {
            if (best >= 0 && i - from > room) {
                return best;
            }
            if (text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ') {
                if (i - from > room) {
                    return i;
                }
                best = i;
            }
        }
        return best >= 0 && text.length() - from > room ? best : text.length();
    }
}
