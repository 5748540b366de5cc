package dev.relations.index;

import dev.relations.meeting.Party;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what {@link Out} wrote. */
final class In {

    private final byte[] bytes;
    private final Texts texts;
    private int at;

    In(byte[] bytes, int at) {
        this(bytes, at, Texts.NONE);
    }

    /** The same where texts that are shared stand in a table. */
    In(byte[] bytes, int at, Texts texts) {
        this.bytes = bytes;
        this.at = at;
        this.texts = texts;
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int fixed4() {
        at += 4;
        return fixed4(bytes, at - 4);
    }

    long fixed8() {
        at += 8;
        return fixed8(bytes, at - 8);
    }

    static int fixed4(byte[] bytes, int at) {
        return bytes[at] << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }

    static long fixed8(byte[] bytes, int at) {
        return (long) fixed4(bytes, at) << 32 | fixed4(bytes, at + 4) & 0xFFFFFFFFL;
    }

    String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** A text of the table. */
    String shared() {
        return texts.get(number());
    }

    /** A party whose code is a text of the table. */
    Party party() {
        return texts.party(number());
    }

    /** Bytes that are only copied when they are asked for. */
    Supplier<byte[]> later() {
        int length = number();
        int from = at;
        at += length;
        return () -> Arrays.copyOfRange(bytes, from, from + length);
    }

    /** A part that is passed over, and read when it is asked for. */
    Supplier<In> laterPart() {
        int length = bounded(number(), bytes.length - at);
        int from = at;
        at += length;
        return () -> new In(bytes, from, texts);
    }

    /** Another one at the same place, which goes its own way. */
    In copy() {
        return new In(bytes, at, texts);
    }

    /** Passes over a part. */
    void skip() {
        int length = number();
        at += length;
    }

    /** Passes over so many bytes. */
    void pass(int length) {
        at += bounded(length, bytes.length - at);
    }

    /** A number of things each of which takes a byte at least; more than there are is damage. */
    static int bounded(int count, int most) {
        if (count < 0 || count > most) {
            throw new IndexOutOfBoundsException(count);
        }
        return count;
    }

    /**
     * What may be missing. It is read by a function that knows nothing else: without the second
     * compiler, which this program does without, it takes longer to make one that does than to
     * read.
     */
    <T> Optional<T> optional(Function<In, T> read) {
        return flag() ? Optional.of(read.apply(this)) : Optional.empty();
    }

    Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    /** Several, read in the same way. */
    <T> List<T> list(Function<In, T> read) {
        int count = bounded(number(), bytes.length - at);
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(read.apply(this));
        }
        return values;
    }

    List<String> texts() {
        return list(In::text);
    }

    int at() {
        return at;
    }
}
