package dev.relations.readout.account;

import java.util.Set;

/** Tells the language of a text by its script and its small words. */
public final class Language {

    private static final Set<String> WORDS =
            Set.of(
                    "le", "la", "les", "de", "l", "d", "en", "ce", "à", "qui", "que", "s", "des",
                    "du", "et", "est", "avec", "une", "un", "pour", "dans", "sur", "au", "aux",
                    "son", "sa", "ses", "ont", "par");

    private Language() {}

    /** The BCP 47 tag of the language that a text is in: {@code ja}, {@code fr} or {@code en}. */
    public static String of(String text) {
        return isJapanese(text) ? "ja" : isFrench(text) ? "fr" : "en";
    }

    /** Whether a text is in Japanese: kana are as many as they are there. */
    public static boolean isJapanese(String text) {
        int kana = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            kana += c >= 'ぁ' && c <= 'ヿ' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 0 && kana * 5 > letters;
    }

    /** Whether a text is in French: its small words are as many as they are there. */
    public static boolean isFrench(String text) {
        int small = 0;
        int words = 0;
        for (String word : text.split("[^\\p{L}]+", 400)) {
            words++;
            small += WORDS.contains(word) ? 1 : 0;
        }
        return words > 5 && small * 6 > words;
    }
}
