package dev.relations.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Bytes that grow; what it writes {@link In} reads. */
final class Out {

    private byte[] bytes;
    private int size;

    Out() {
        this(256);
    }

    /** One that will hold about so many bytes. */
    Out(int expected) {
        bytes = new byte[Math.max(256, expected)];
    }

    private void make(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    void flag(boolean value) {
        make(1);
        bytes[size++] = (byte) (value ? 1 : 0);
    }

    /** A number that is seldom large and never negative, in as few bytes as it needs. */
    void number(int value) {
        make(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void fixed4(int value) {
        make(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void fixed8(long value) {
        fixed4((int) (value >>> 32));
        fixed4((int) value);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        raw(utf8, 0, utf8.length);
    }

    void raw(byte[] from, int start, int length) {
        make(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
    }

    /** Bytes with their number before them. */
    void bytes(byte[] other) {
        number(other.length);
        raw(other, 0, other.length);
    }

    /** What another one holds, with its length before it. */
    void part(Out other) {
        number(other.size);
        raw(other.bytes, 0, other.size);
    }

    void all(Out other) {
        raw(other.bytes, 0, other.size);
    }

    <T> void optional(Optional<T> value, Consumer<T> write) {
        flag(value.isPresent());
        value.ifPresent(write);
    }

    void optionalText(Optional<String> value) {
        flag(value.isPresent());
        if (value.isPresent()) {
            text(value.get());
        }
    }

    <T> void list(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    void texts(Collection<String> values) {
        list(values, this::text);
    }

    int size() {
        return size;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    byte[] array() {
        return bytes;
    }
}
