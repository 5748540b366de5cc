package dev.relations.render;

import dev.relations.text.Hidden;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Escapes in JSON what is {@link Hidden}. The value stays the same for every reader of JSON, and
 * JSON on a screen is harmless. Beside ASCII only the inside of strings gets here, where an escape
 * always means the same as its character.
 */
final class JsonEscapes extends FilterWriter {

    /** The first half of a character whose second one comes next; 0 when there is none. */
    private char half;

    JsonEscapes(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(Character.toString((char) c), 0, 1);
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        write(new String(chars, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        String whole =
                half == 0
                        ? text.substring(from, from + length)
                        : half + text.substring(from, from + length);
        half = 0;
        int written = 0;
        int at = 0;
        while (at < whole.length()) {
            char c = whole.charAt(at);
            if (c < 0x7F) {
                at++;
                continue;
            }
            if (Character.isHighSurrogate(c) && at + 1 == whole.length()) {
                half = c;
                break;
            }
            int code = whole.codePointAt(at);
            int next = at + Character.charCount(code);
            if (Hidden.isAlone(code)) {
                out.write(whole, written, at - written);
                escape(whole, at, next);
                written = next;
            }
            at = next;
        }
        out.write(whole, written, at - written);
    }

    private void escape(String text, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            String hex = Integer.toHexString(0x10000 | text.charAt(i)).substring(1);
            out.write("\\u" + hex.toUpperCase(Locale.ROOT));
        }
    }
}
