package dev.relations.render;

import dev.relations.text.Hidden;
import java.util.Locale;

/**
 * Makes text from records harmless to a terminal and plain to a reader: what is {@link Hidden} is
 * shown by its code, {@code <U+202E>}, control characters by their pictures, {@code ␛}. The record
 * itself and its JSON keep it.
 */
public final class Visible {

    private Visible() {}

    /** The text with every hidden character shown, line ends too. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Hidden.isAt(text, i)) {
                return shown(text, i);
            }
        }
        return text;
    }

    /** The same of a text of several lines, whose line ends stay. */
    public static String ofLines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.append(of(text.substring(from, end))).append('\n');
            from = end + 1;
        }
        return lines.append(of(text.substring(from))).toString();
    }

    private static String shown(String text, int first) {
        StringBuilder shown = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Hidden.isAt(text, i)) {
                shown.append(c);
            } else if (c < 0x20) {
                shown.append((char) (0x2400 + c));
            } else if (c == 0x7F) {
                shown.append('\u2421');
            } else {
                int code = text.codePointAt(i);
                shown.append('<').append(name(code)).append('>');
                i += Character.charCount(code) - 1;
            }
        }
        return shown.toString();
    }

    private static String name(int code) {
        String hex = Integer.toHexString(code).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
