package dev.relations.readout.japanese;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text in Japanese. */
final class Sentences {

    /** What is longer than sentences are is none. */
    private static final int LONGEST = 1000;

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int stop = text.indexOf('。'); stop >= 0; stop = text.indexOf('。', from)) {
            add(sentences, text.substring(from, stop + 1).strip());
            from = stop + 1;
        }
        add(sentences, text.substring(from).strip());
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isEmpty() && sentence.length() <= LONGEST) {
            sentences.add(sentence);
        }
    }
}
