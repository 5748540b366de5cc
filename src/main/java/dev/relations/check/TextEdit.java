package dev.relations.check;

import java.util.Comparator;
import java.util.List;

/**
 * Other characters in the place of some of a text.
 *
 * @param from the first, from 0
 * @param to behind the last
 */
record TextEdit(int from, int to, String replacement) {

    /** The text with all edits made; of two that overlap only the first. */
    static String apply(String text, List<TextEdit> edits) {
        List<TextEdit> sorted =
                edits.stream()
                        .sorted(
                                Comparator.comparingInt(TextEdit::from)
                                        .thenComparingInt(TextEdit::to)
                                        .thenComparing(TextEdit::replacement))
                        .toList();
        StringBuilder out = new StringBuilder(text.length() + 32);
        int at = 0;
        for (TextEdit edit : sorted) {
            if (edit.from >= at) {
                out.append(text, at, edit.from).append(edit.replacement);
                at = edit.to;
            }
        }
        return out.append(text, at, text.length()).toString();
    }
}
