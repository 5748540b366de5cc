package dev.relations.store;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
final class NearestWord {

    private NearestWord() {}

    /** The first of the words that differ least; none if even that differs too much. */
    static Optional<String> to(String text, Collection<String> words) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (wanted.length() > 50) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int least = 1 + Math.max(1, wanted.length() / 3);
        for (String word : words) {
            int distance = distance(wanted, word.toLowerCase(Locale.ROOT).replace('_', '-'));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    /** How many letters must be changed, put in or taken out. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
