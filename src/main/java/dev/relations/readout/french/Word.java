package dev.relations.readout.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a sign of a sentence in French; an elided article is one of its own.
 *
 * @param start where it begins in the sentence
 * @param end where it ends
 */
record Word(String text, int start, int end) {

    private static final Pattern WORD =
            Pattern.compile(
                    "(?:[dlsnDLSN]|[Qq]u)[’'](?=\\p{L})|(?:MM?|Mme|Mr|Dr)\\.|\\p{L}[\\p{L}\\p{M}-]*(?:[’']\\p{L}+)?(?:\\.(?= \\p{Lu}))?|\\d+|[^\\s\\p{L}\\d]");
    private static final Set<String> HONORIFICS =
            Set.of("M", "M.", "MM", "MM.", "Mme", "Mme.", "Mr", "Mr.", "Dr", "Dr.");
    private static final Set<String> STOPS = Set.of(",", ".", ";", ":", "(", ")", "«", "»", "–");

    /** The words of a sentence. */
    static List<Word> of(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(sentence);
        while (m.find()) {
            words.add(new Word(m.group(), m.start(), m.end()));
        }
        return words;
    }

    /** The text of some words, with blanks between them but for elided articles. */
    static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            boolean glued = text.length() > 0 && "’'".indexOf(text.charAt(text.length() - 1)) >= 0;
            text.append(text.length() == 0 || glued ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean is(String other) {
        return lower().equals(other);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isDigits() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isHonorific() {
        return HONORIFICS.contains(text);
    }

    boolean isStop() {
        return STOPS.contains(text);
    }

    boolean isArticle() {
        return Set.of("le", "la", "l’", "l'", "les", "son", "sa").contains(lower());
    }

    /** Whether it says whose something is. */
    boolean isOf() {
        return Set.of("de", "du", "des", "d’", "d'").contains(lower());
    }
}
