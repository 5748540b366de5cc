package dev.relations.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How spellings are compared, and made into keys. */
public final class Spelling {

    private static final int MOST_NEAREST = 4;

    /** Nothing comes near a longer text: no name is as long. */
    private static final int LONGEST_NEAREST = 150;

    private Spelling() {}

    /**
     * The form in which spellings are compared: lower case, without accents or marks, full-width
     * letters as half-width ones, dots and apostrophes dropped, everything else that is neither
     * letter nor digit as one blank. {@code U.S.A.} and {@code USA}, {@code Séjourné} and {@code
     * SEJOURNE}, {@code Côte d’Ivoire} and {@code Cote d'Ivoire} have the same.
     */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return foldAscii(Letters.plain(text));
            }
        }
        return foldAscii(text);
    }

    /**
     * The words of a folded text in one order, so that the one they are written in is no matter.
     */
    public static String inOrder(String folded) {
        if (folded.indexOf(' ') < 0) {
            return folded;
        }
        String[] words = folded.split(" ", -1);
        Arrays.sort(words);
        return String.join(" ", words);
    }

    private static String foldAscii(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                c = (char) (c + 'a' - 'A');
            }
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80) {
                if (blank && folded.length() > 0) {
                    folded.append(' ');
                }
                folded.append(c);
                blank = false;
            } else if (c != '.' && c != '\'') {
                blank = true;
            }
        }
        return folded.toString();
    }

    /**
     * A text as lower-case ASCII words joined by hyphens, for ids and keys. Letters of other
     * scripts become {@code uXXXX}, so that two different names never share a key.
     */
    public static String slug(String text) {
        String folded = fold(text);
        StringBuilder slug = new StringBuilder(folded.length());
        boolean other = false;
        for (int i = 0; i < folded.length(); ) {
            int code = folded.codePointAt(i);
            i += Character.charCount(code);
            boolean ascii = code < 0x80 && code != ' ';
            boolean joins = slug.length() > 0 && slug.charAt(slug.length() - 1) != '-';
            if (code == ' ' || other || !ascii) {
                slug.append(joins ? "-" : "");
            }
            if (ascii) {
                slug.append((char) code);
            } else if (code != ' ') {
                slug.append('u').append(Integer.toHexString(code));
            }
            other = !ascii && code != ' ';
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    /**
     * The candidates that someone may have meant, the nearest first: those that begin with what was
     * typed, hold it as a word, or differ by a few letters; else those of which a word does. None
     * rather than far-fetched ones.
     */
    public static List<String> nearest(String typed, Collection<String> candidates) {
        Map<String, String> byFold = new LinkedHashMap<>();
        candidates.forEach(c -> byFold.putIfAbsent(fold(c), c));
        return nearest(typed, byFold);
    }

    /** The same over folded spellings and what each is a spelling of; each thing at most once. */
    static List<String> nearest(String typed, Map<String, String> byFold) {
        String folded = fold(typed);
        if (folded.isEmpty() || folded.length() > LONGEST_NEAREST) {
            return List.of();
        }
        int most = Math.max(1, folded.length() / 3);
        List<String> near = near(byFold, spelling -> distance(folded, spelling, most), most);
        int ofWord = folded.length() < 5 ? 0 : Math.max(1, most - 1);
        return near.isEmpty() && ofWord > 0
                ? near(byFold, spelling -> distanceOfWord(folded, spelling, ofWord), ofWord)
                : near;
    }

    private static List<String> near(
            Map<String, String> byFold, ToIntFunction<String> distanceOf, int most) {
        record Near(String display, int distance) {
            int before(Near other) {
                int nearer = Integer.compare(distance, other.distance);
                return nearer != 0 ? nearer : display.compareTo(other.display);
            }
        }
        List<Near> near = new ArrayList<>();
        byFold.forEach(
                (spelling, display) -> {
                    int distance = distanceOf.applyAsInt(spelling);
                    if (distance <= most) {
                        near.add(new Near(display, distance));
                    }
                });
        int best = near.stream().mapToInt(Near::distance).min().orElse(0);
        return near.stream()
                .filter(each -> each.distance() <= best + 1)
                .sorted(Near::before)
                .map(Near::display)
                .distinct()
                .limit(MOST_NEAREST)
                .toList();
    }

    /**
     * Edits, but only one for a beginning or a whole word of at least three letters; any number
     * above the most where they are more.
     */
    private static int distance(String typed, String spelling, int most) {
        if (typed.length() >= 3 && (spelling.startsWith(typed) || spelling.contains(" " + typed))) {
            return 1;
        }
        return Math.min(
                EditDistance.between(typed, spelling, most),
                distanceOfWord(typed, spelling, most - 2) + 2);
    }

    /** Edits to the word that comes nearest, of those with at least four letters. */
    private static int distanceOfWord(String typed, String spelling, int most) {
        int nearest = most + 1;
        for (String word : spelling.split(" ", -1)) {
            if (word.length() >= 4) {
                nearest = Math.min(nearest, EditDistance.between(typed, word, most));
            }
        }
        return nearest;
    }
}
