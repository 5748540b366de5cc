package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Several names in one answer, with commas between them. */
final class Names {

    private Names() {}

    private static boolean isComma(char c) {
        return c == ',' || c == '、' || c == '，' || c == ';' || c == '\n';
    }

    /** The names, each once. */
    static List<String> of(String text) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isComma(text.charAt(i))) {
                String name = text.substring(from, i).strip();
                if (!name.isEmpty() && !names.contains(name)) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        return names;
    }

    /** Whether it has a letter or a digit, of which a key can be made. */
    static boolean isName(String text) {
        return !Spelling.slug(text).isEmpty();
    }

    /** What is said of what is no name. */
    static Answer.Refused noName(String text) {
        return new Answer.Refused("\"" + text + "\" is no name", "write it in letters");
    }

    /** Whether two names have the same words, in whatever order and case. */
    static boolean areSame(String one, String other) {
        return words(one).equals(words(other));
    }

    private static String words(String name) {
        return Spelling.inOrder(Spelling.fold(name));
    }

    static String joined(List<String> names) {
        return String.join(", ", names);
    }

    /** What may be the last of several names; those before it are not offered again. */
    static List<Candidate> offers(String typed, Function<String, List<Candidate>> single) {
        int from = typed.length();
        while (from > 0 && !isComma(typed.charAt(from - 1))) {
            from--;
        }
        while (from < typed.length() && typed.charAt(from) == ' ') {
            from++;
        }
        String stem = typed.substring(0, from);
        List<String> before = of(stem);
        List<Candidate> offers = new ArrayList<>();
        for (Candidate each : single.apply(typed.substring(from))) {
            if (before.stream().noneMatch(name -> same(name, each.value()))) {
                offers.add(each.behind(stem));
            }
        }
        return offers;
    }

    private static boolean same(String name, String other) {
        return name.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** {@code a, b or c}. */
    static String oneOf(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** A question for the names that come nearest; empty for none. */
    static String didYouMean(List<String> nearest) {
        return nearest.isEmpty() ? "" : "did you mean " + oneOf(nearest) + "?";
    }
}
