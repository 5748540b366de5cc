package dev.relations.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A table of the program as its UTF-8 bytes: lines in the order of the bytes of their beginnings,
 * below a head of comments. They stay bytes, for to decode them all takes longer than to find one.
 */
final class Lines {

    private final byte[] bytes;
    private final int start;

    Lines(byte[] bytes) {
        this.bytes = bytes;
        int at = 0;
        while (at < bytes.length && bytes[at] == '#') {
            at = end(at) + 1;
        }
        this.start = at;
    }

    /** The bytes of a table that the program brings with it. */
    static byte[] read(String name) {
        try (InputStream in = Lines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of the line that begins with this text and a tab; none when there is no such. */
    List<String> find(String text) {
        byte[] wanted = (text + '\t').getBytes(StandardCharsets.UTF_8);
        int low = start;
        int high = bytes.length;
        while (low < high) {
            int begin = beginning((low + high) >>> 1);
            int end = end(begin);
            int order =
                    Arrays.compareUnsigned(
                            bytes,
                            begin,
                            Math.min(end, begin + wanted.length),
                            wanted,
                            0,
                            wanted.length);
            if (order == 0) {
                return fields(begin, end);
            } else if (order < 0) {
                low = end + 1;
            } else {
                high = begin;
            }
        }
        return List.of();
    }

    /** The fields of the lines that begin with this text. */
    List<List<String>> beginning(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        int low = start;
        int high = bytes.length;
        while (low < high) {
            int begin = beginning((low + high) >>> 1);
            int end = end(begin);
            int to = Math.min(end, begin + wanted.length);
            if (Arrays.compareUnsigned(bytes, begin, to, wanted, 0, wanted.length) < 0) {
                low = end + 1;
            } else {
                high = begin;
            }
        }
        List<List<String>> beginning = new ArrayList<>();
        for (int at = low; at <= bytes.length - wanted.length && isAt(at, wanted); ) {
            int end = end(at);
            beginning.add(fields(at, end));
            at = end + 1;
        }
        return beginning;
    }

    /** The fields of the lines whose first field holds this text, which is not empty. */
    List<List<String>> holding(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        List<List<String>> holding = new ArrayList<>();
        int at = start;
        while (at <= bytes.length - wanted.length) {
            if (bytes[at] != wanted[0] || !isAt(at, wanted)) {
                at++;
                continue;
            }
            int begin = beginning(at);
            int end = end(at);
            List<String> fields = fields(begin, end);
            if (fields.get(0).contains(text)) {
                holding.add(fields);
            }
            at = end + 1;
        }
        return holding;
    }

    private boolean isAt(int at, byte[] wanted) {
        return Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** The fields of every line. */
    List<List<String>> all() {
        List<List<String>> all = new ArrayList<>();
        for (int at = start, end; at < bytes.length; at = end + 1) {
            end = end(at);
            all.add(fields(at, end));
        }
        return all;
    }

    private int beginning(int at) {
        int begin = at;
        while (begin > start && bytes[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    private int end(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private List<String> fields(int from, int to) {
        return split(new String(bytes, from, to - from, StandardCharsets.UTF_8), '\t');
    }

    /** The order of the lines. */
    static Comparator<String> order() {
        return (one, other) ->
                Arrays.compareUnsigned(
                        (one + '\t').getBytes(StandardCharsets.UTF_8),
                        (other + '\t').getBytes(StandardCharsets.UTF_8));
    }

    /** The parts between separators; none of an empty text but where tabs part columns. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        if (from < text.length() || separator == '\t') {
            parts.add(text.substring(from));
        }
        return parts;
    }
}
