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
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        if (half != 0 && length > 0) {
            char[] whole = new char[length + 1];
            whole[0] = half;
            System.arraycopy(chars, from, whole, 1, length);
            half = 0;
            write(whole, 0, whole.length);
            return;
        }
        int end = from + length;
        if (length > 0 && Character.isHighSurrogate(chars[end - 1])) {
            half = chars[--end];
        }
        int written = from;
        int at = from;
        while (at < end) {
            if (chars[at] < 0x7F) {
                at++;
                continue;
            }
            int code = Character.codePointAt(chars, at, end);
            int next = at + Character.charCount(code);
            if (Hidden.isAlone(code)) {
                out.write(chars, written, at - written);
                escape(chars, at, next);
                written = next;
            }
            at = next;
        }
        out.write(chars, written, end - written);
    }

    private void escape(char[] chars, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            String hex = Integer.toHexString(0x10000 | chars[i]).substring(1);
            out.write("\\u" + hex.toUpperCase(Locale.ROOT));
        }
    }
}
