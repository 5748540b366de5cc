package dev.relations.cli.command;

import dev.relations.query.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done to the words of a command line, and read of them, before they are parsed. */
public final class Arguments {

    private Arguments() {}

    /**
     * A query word such as {@code -minister:hayashi} looks like an option; it is written {@code not
     * minister:hayashi} instead, which means the same.
     */
    public static List<String> prepare(List<String> words) {
        List<String> prepared = new ArrayList<>(words.size());
        boolean options = true;
        for (String word : words) {
            options &= !word.equals("--");
            prepared.add(options && isNegatedQuery(word) ? "not " + word.substring(1) : word);
        }
        return prepared;
    }

    /**
     * A query such as {@code -topic:iran} or {@code -(topic:iran or topic:ai)}, which is no option.
     */
    public static boolean isNegatedQuery(String word) {
        int colon = word.indexOf(':');
        return word.startsWith("-(")
                || colon > 1
                        && word.charAt(0) == '-'
                        && word.charAt(1) != '-'
                        && Field.of(word.substring(1, colon)).isPresent();
    }

    /** What {@code --records} says among these words. */
    public static Optional<String> recordsOption(List<String> words) {
        Optional<String> option = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("--records=")) {
                option = Optional.of(word.substring("--records=".length()));
            } else if (word.equals("--records") && i + 1 < words.size()) {
                option = Optional.of(words.get(i + 1));
            }
        }
        return option;
    }
}
