package dev.relations.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes in JSON what a terminal would obey or hide. The value stays the same for every reader of
 * JSON, and JSON on a screen is harmless.
 */
final class TerminalEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private static final int[] ASCII = ascii();

    private static int[] ascii() {
        int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
        escapes[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        if (surrogate || !Visible.isUnsafe(String.valueOf((char) c), 0)) {
            return null;
        }
        String hex = Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
        return new SerializedString("\\u" + hex);
    }
}
