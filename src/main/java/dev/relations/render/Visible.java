package dev.relations.render;

import java.util.Locale;

/**
 * Makes text from records harmless to a terminal: what would be obeyed, hidden or would turn the
 * direction of writing is shown instead. The record itself and its JSON keep it.
 */
public final class Visible {

    private Visible() {}

    /** The text with every control and invisible format character shown, line ends too. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text, i)) {
                return shown(text);
            }
        }
        return text;
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isUnsafe(text, i)) {
                shown.append(c);
            } else if (c < 0x20) {
                shown.append((char) (0x2400 + c));
            } else if (c == 0x7F) {
                shown.append('\u2421');
            } else {
                shown.append('<').append(codePoint(text, i)).append('>');
                i += Character.isHighSurrogate(c) && isPair(text, i) ? 1 : 0;
            }
        }
        return shown.toString();
    }

    private static String codePoint(String text, int at) {
        int code = text.codePointAt(at);
        String hex = Integer.toHexString(code).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    /**
     * Whether the character at this place must not reach a terminal as it is: C0, DEL and C1
     * controls, bidirectional marks, embeddings, overrides and isolates, invisible format
     * characters, line separators, tags, and surrogates without their pair.
     */
    static boolean isUnsafe(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7F) {
            return c < 0x20;
        }
        if (c < 0xAE) {
            return c <= 0x9F || c == 0xAD;
        }
        if (Character.isSurrogate(c)) {
            return Character.isLowSurrogate(c)
                    ? at == 0 || !isPair(text, at - 1)
                    : !isPair(text, at) || isInvisible(text.codePointAt(at));
        }
        return isInvisible(c);
    }

    private static boolean isPair(String text, int at) {
        return at >= 0
                && at + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static boolean isInvisible(int code) {
        return code == 0x061C
                || code == 0x115F
                || code == 0x1160
                || code == 0x180E
                || code >= 0x200B && code <= 0x200F
                || code >= 0x2028 && code <= 0x202E
                || code >= 0x2060 && code <= 0x206F
                || code == 0x3164
                || code == 0xFEFF
                || code == 0xFFA0
                || code >= 0xFFF9 && code <= 0xFFFB
                || code >= 0xE0000 && code <= 0xE0FFF;
    }
}
