package dev.relations.check;

import dev.relations.vocabulary.EditDistance;
import dev.relations.vocabulary.Spelling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** By which forms of a name those are found that may be the same, and whether two are alike. */
final class NameForms {

    /** Shorter names, and words in them, differ by a letter without being meant to be the same. */
    private static final int SHORTEST_NAME = 9;

    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_NAME = 60;

    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "sir",
                    "lord",
                    "president",
                    "prime",
                    "minister",
                    "secretary",
                    "sec",
                    "ambassador",
                    "general",
                    "king",
                    "queen",
                    "m",
                    "mme",
                    "h",
                    "e");

    private NameForms() {}

    /** The words of a name, folded, in whatever order they are written. */
    static String inOneOrder(String name) {
        String[] words = Spelling.fold(name).split(" ", -1);
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** The name, with each of its letters left out, and its first and last words alone. */
    static Set<String> of(String name) {
        Set<String> forms = new HashSet<>();
        String sorted = inOneOrder(name);
        forms.add(sorted);
        forms.add(glued(name));
        String whole = Spelling.fold(name);
        if (whole.length() >= SHORTEST_NAME && whole.length() <= LONGEST_NAME) {
            for (int i = 0; i < whole.length(); i++) {
                forms.add(whole.substring(0, i) + whole.substring(i + 1));
            }
            forms.add(whole);
        }
        List<String> words = words(name);
        if (words.size() > 1) {
            String last = words.get(words.size() - 1);
            forms.add(last(last));
            forms.add("^" + words.get(0) + " " + last);
            forms.add("." + words.get(0).charAt(0) + " " + last);
        }
        return forms;
    }

    /** The form of a last name. */
    static String last(String word) {
        return "$" + Spelling.fold(word);
    }

    /** The letters of a name as one word. */
    private static String glued(String name) {
        return Spelling.fold(name).replace(" ", "");
    }

    /** Without titles before the name, and the word for the son behind it. */
    private static List<String> words(String name) {
        List<String> words = List.of(Spelling.fold(withoutBrackets(name)).split(" ", -1));
        int from = 0;
        while (from < words.size() - 2 && TITLES.contains(words.get(from))) {
            from++;
        }
        int to = words.size();
        if (to - from > 2 && words.get(to - 1).equals("jr")) {
            to--;
        }
        return words.subList(from, to);
    }

    /**
     * Without what a name explains in brackets, as in {@code Henry A. (Heinz Alfred) Kissinger}.
     */
    private static String withoutBrackets(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        return open > 0 && close > open
                ? name.substring(0, open) + name.substring(close + 1)
                : name;
    }

    /** Whether two names are probably one. */
    static boolean alike(String one, String other) {
        if (inOneOrder(one).equals(inOneOrder(other)) || glued(one).equals(glued(other))) {
            return true;
        }
        List<String> first = words(one);
        List<String> second = words(other);
        boolean letters = Spelling.fold(one).length() >= SHORTEST_NAME && isMistyped(first, second);
        return first.equals(second)
                || letters
                || isFuller(first, second)
                || isShortened(first, second);
    }

    /** Whether a single letter of a single longer word is another one, but not the first. */
    private static boolean isMistyped(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < one.size(); i++) {
            String a = one.get(i);
            String b = other.get(i);
            if (!a.equals(b)) {
                different++;
                if (Math.min(a.length(), b.length()) < SHORTEST_WORD
                        || a.charAt(0) != b.charAt(0)
                        || EditDistance.between(a, b) > 1) {
                    return false;
                }
            }
        }
        return different == 1;
    }

    /** Whether one has a first letter where the other has a whole name. */
    private static boolean isShortened(List<String> one, List<String> other) {
        int last = Math.min(one.size(), other.size()) - 1;
        if (last < 1 || !one.get(one.size() - 1).equals(other.get(other.size() - 1))) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < last; i++) {
            String a = one.get(i);
            String b = other.get(i);
            boolean starts = a.length() == 1 ? b.startsWith(a) : b.length() == 1 && a.startsWith(b);
            if (!a.equals(b) && !starts) {
                return false;
            }
            letter |= starts && a.length() != b.length();
        }
        return letter;
    }

    /** Whether one has a further name between the first and the last of the other. */
    private static boolean isFuller(List<String> one, List<String> other) {
        List<String> shorter = one.size() < other.size() ? one : other;
        List<String> longer = one.size() < other.size() ? other : one;
        return shorter.size() == 2
                && longer.size() == 3
                && shorter.get(0).equals(longer.get(0))
                && shorter.get(1).equals(longer.get(2));
    }
}
