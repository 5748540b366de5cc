package dev.relations.cli;

import dev.relations.query.Field;
import java.util.ArrayList;
import java.util.List;

/** What is done to the words of a command line before they are parsed. */
final class Arguments {

    private Arguments() {}

    /**
     * A query word such as {@code -minister:hayashi} looks like an option; it is written {@code not
     * minister:hayashi} instead, which means the same.
     */
    static List<String> prepare(List<String> words) {
        List<String> prepared = new ArrayList<>(words.size());
        boolean options = true;
        for (String word : words) {
            options &= !word.equals("--");
            prepared.add(options && isNegatedField(word) ? "not " + word.substring(1) : word);
        }
        return prepared;
    }

    /** A query word such as {@code -topic:iran}, which is no option. */
    static boolean isNegatedField(String word) {
        int colon = word.indexOf(':');
        return colon > 1
                && word.charAt(0) == '-'
                && word.charAt(1) != '-'
                && Field.of(word.substring(1, colon)).isPresent();
    }
}
