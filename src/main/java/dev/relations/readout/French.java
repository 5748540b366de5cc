package dev.relations.readout;

import java.util.Set;

/** An account in French. */
final class French {

    private static final Set<String> WORDS =
            Set.of(
                    "le", "la", "les", "des", "du", "et", "est", "avec", "une", "un", "pour",
                    "dans", "sur", "au", "aux", "son", "sa", "ses", "ont", "par");

    private French() {}

    /** Whether a text is in French: its small words are as many as they are there. */
    static boolean isFrench(String text) {
        int small = 0;
        int words = 0;
        for (String word : text.split("[^\\p{L}]+", 400)) {
            words++;
            small += WORDS.contains(word) ? 1 : 0;
        }
        return words > 5 && small * 6 > words;
    }
}
