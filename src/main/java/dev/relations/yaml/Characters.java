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
        int line = origin.line();
        int column = origin.column();
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (Character.isSurrogate((char) c)) {
                c = text.codePointAt(i);
            }
            if (!isPrintable(c)) {
                throw forbidden(c, new Mark(line, column, origin.offset() + i));
            }
            if (c >= 0x10000) {
                i++;
            }
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                column = 1;
            } else if (c != 0xFEFF) {
                column++;
            }
        }
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
}
