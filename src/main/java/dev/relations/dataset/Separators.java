package dev.relations.dataset;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at separators. */
final class Separators {

    private Separators() {}

    /** The parts that are not blank; the whole text where there is no separator. */
    static List<String> split(String text, List<String> separators) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int length = length(text, at, separators);
            if (length > 0) {
                add(text.substring(from, at), parts);
                from = at + length;
            }
            at += Math.max(1, length);
        }
        add(text.substring(from), parts);
        return parts;
    }

    private static void add(String part, List<String> parts) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    /** The length of the separator that stands here; the longest counts. */
    private static int length(String text, int at, List<String> separators) {
        int longest = 0;
        for (String separator : separators) {
            if (separator.length() > longest && text.startsWith(separator, at)) {
                longest = separator.length();
            }
        }
        return longest;
    }
}
