package dev.relations.readout.account;

import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How names are written and compared. */
public final class PersonName {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "mp");

    private PersonName() {}

    /**
     * A name as records write it: without needless signs, capitals only where they begin a word.
     */
    public static String plain(String name) {
        String joined = name.replace(" - ", "-").replace(" ,", ",").replaceAll("\\s+", " ").strip();
        if (joined.matches("\\p{L}+, \\p{Lu}[^ ]*-\\p{Ll}+")) {
            joined = joined.replace(", ", " ");
        }
        StringBuilder plain = new StringBuilder(joined.length());
        for (String word : joined.split(" ", -1)) {
            plain.append(plain.length() == 0 ? "" : " ").append(cased(word));
        }
        return plain.toString();
    }

    /** {@code SÉJOURNÉ} as {@code Séjourné}, {@code BEN-SHABBAT} as {@code Ben-Shabbat}. */
    private static String cased(String word) {
        boolean capitals =
                word.length() > 2
                        && word.equals(word.toUpperCase(Locale.ROOT))
                        && !word.equals(word.toLowerCase(Locale.ROOT))
                        && word.indexOf('.') < 0
                        && !word.matches("[IVX]+");
        if (!capitals
                && !(word.length() == 2 && word.matches("[A-Z]{2}") && !word.matches("[IVX]+"))) {
            return word;
        }
        StringBuilder cased = new StringBuilder(word.length());
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            cased.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return cased.toString();
    }

    /** The words that make out a name, folded: without initials and suffixes. */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Spelling.fold(name).split(" ", -1)) {
            if (word.length() > 1 && !SUFFIXES.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * Whether two names may be one, where the office is the same: they share the family name, or
     * one begins as the other does.
     */
    static boolean areLike(String name, String other) {
        List<String> words = words(name);
        List<String> others = words(other);
        if (words.size() > 1 && others.size() > 1) {
            return words.get(words.size() - 1).equals(others.get(others.size() - 1))
                    || words.get(0).equals(others.get(0));
        }
        return false;
    }

    /** Whether a name in Chinese characters has more of them than family names do. */
    public static boolean isWholeInHan(String name) {
        return name.length() > 2
                && name.codePoints()
                        .allMatch(c -> Character.isIdeographic(c) || (c >= 0x3040 && c < 0x3100));
    }

    /** Whether a name tells more than another. */
    static boolean isFuller(String name, String other) {
        int words = words(name).size();
        int others = words(other).size();
        return words > others || (words == others && name.length() > other.length());
    }

    /** Whether all words of the shorter name are words of the longer one. */
    public static boolean within(String shorter, String longer) {
        List<String> some = words(shorter);
        return !some.isEmpty() && words(longer).containsAll(some);
    }
}
