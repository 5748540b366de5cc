package dev.relations.readout.japanese;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text in Japanese. */
final class Sentences {

    /** What is longer than sentences are is none. */
    private static final int LONGEST = 1000;

    /** Farther back a bracket was forgotten. */
    private static final int LONGEST_ASIDE = 200;

    private Sentences() {}

    /** The sentences of a text: a stop within brackets ends none. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int stop = text.indexOf('。'); stop >= 0; stop = text.indexOf('。', stop + 1)) {
            if (!isInBrackets(text, from, stop)) {
                add(sentences, text.substring(from, stop + 1).strip());
                from = stop + 1;
            }
        }
        add(sentences, text.substring(from).strip());
        return sentences;
    }

    private static boolean isInBrackets(String text, int from, int at) {
        int open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at));
        int closed = Math.max(text.lastIndexOf(')', at), text.lastIndexOf('）', at));
        boolean closes = text.indexOf(')', at) > 0 || text.indexOf('）', at) > 0;
        return open >= from && open > closed && closes && at - open < LONGEST_ASIDE;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isEmpty() && sentence.length() <= LONGEST) {
            sentences.add(sentence);
        }
    }
}
