package dev.relations.store;

import dev.relations.vocabulary.EditDistance;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
public final class NearestWord {

    private NearestWord() {}

    /** The first of the words that differ least; none if even that differs too much. */
    public static Optional<String> to(String text, Collection<String> words) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (wanted.length() > 50) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int least = 1 + Math.max(1, wanted.length() / 3);
        for (String word : words) {
            int distance =
                    EditDistance.between(wanted, word.toLowerCase(Locale.ROOT).replace('_', '-'));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }
}
