package dev.relations.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Folded words that are looked for in many texts, as bytes of UTF-8: what cannot be where they end
 * is passed over (R. N. Horspool, Practical fast searching in strings, 1980).
 */
public final class Needle {

    private final String text;
    private final byte[] wanted;

    /** How far on the next place is where the words may end, by the byte at this one. */
    private final int[] skips = new int[256];

    /** The needle of some words, which are not empty. */
    public Needle(String folded) {
        this.text = folded;
        this.wanted = folded.getBytes(StandardCharsets.UTF_8);
        Arrays.fill(skips, wanted.length);
        for (int i = 0; i < wanted.length - 1; i++) {
            skips[wanted[i] & 0xFF] = wanted.length - 1 - i;
        }
    }

    /** The words. */
    public String text() {
        return text;
    }

    /** Whether they stand somewhere in these bytes from one position up to another. */
    public boolean isIn(byte[] bytes, int from, int to) {
        int last = wanted.length - 1;
        byte end = wanted[last];
        for (int at = from + last; at < to; at += skips[bytes[at] & 0xFF]) {
            if (bytes[at] == end && isAt(bytes, at - last)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(byte[] bytes, int start) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Needle needle && text.equals(needle.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
