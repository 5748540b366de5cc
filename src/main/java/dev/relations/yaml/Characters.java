package dev.relations.yaml;

import dev.relations.yaml.YamlException.Kind;
import java.util.Optional;

/** The characters that YAML takes (section 5.1 of its specification). */
final class Characters {

    private Characters() {}

    /** Whether YAML lets a character stand in a text unescaped. */
    static boolean isPrintable(int c) {
        if (c < 0x7F) {
            return c >= 0x20 || c == '\t' || c == '\n' || c == '\r';
        }
        return c == 0x85
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** Refuses a text with a forbidden character, at the first one. */
    static void requirePrintable(String text, Mark origin) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 0x20 && c < 0x7F) || c == '\n') {
                continue;
            }
            int whole = Character.isSurrogate(c) ? text.codePointAt(i) : c;
            if (!isPrintable(whole)) {
                throw forbidden(whole, markOf(text, i, origin));
            }
            i += Character.charCount(whole) - 1;
        }
    }

    /** The place of an offset in a text that begins at the origin. */
    static Mark markOf(String text, int offset, Mark origin) {
        int line = origin.line();
        int column = origin.column();
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                column = 1;
            } else if (c != 0xFEFF && !Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Mark(line, column, origin.offset() + offset);
    }

    static YamlException forbidden(int c, Mark place) {
        String code = "U+" + "0".repeat(Math.max(0, 4 - hex(c).length())) + hex(c);
        return new YamlException(
                Kind.CHARACTER,
                place,
                1,
                "the character " + code + " is forbidden in YAML",
                Optional.of(
                        Character.isSurrogate((char) c) && c < 0x10000
                                ? "delete it: it is half of a character"
                                : "delete it, or write \"" + escape(c) + "\" in double quotes"));
    }

    /** The escape of a character inside double quotes. */
    static String escape(int c) {
        String digits = hex(c);
        if (c <= 0xFF) {
            return "\\x" + "0".repeat(2 - digits.length()) + digits;
        }
        return c <= 0xFFFF
                ? "\\u" + "0".repeat(4 - digits.length()) + digits
                : "\\U" + "0".repeat(8 - digits.length()) + digits;
    }

    private static String hex(int c) {
        return Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    }

    /** Escapes can make half a character, which no file could hold. */
    static void requireWhole(String value, Mark start) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                int c = value.codePointAt(i);
                if (c < 0x10000) {
                    throw forbidden(c, start);
                }
                i++;
            }
        }
    }
}
