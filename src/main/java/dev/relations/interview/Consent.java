package dev.relations.interview;

import dev.relations.completion.Candidate;
import java.util.List;
import java.util.Locale;

/** Yes and no. */
public final class Consent {

    private Consent() {}

    /** Whether it is a yes. */
    public static boolean isYes(String text) {
        return isOneOf(text, List.of("y", "yes", "はい"));
    }

    /** Whether it is a no; nothing means no. */
    public static boolean isNo(String text) {
        return isOneOf(text, List.of("", "n", "no", "いいえ"));
    }

    private static boolean isOneOf(String text, List<String> words) {
        return words.contains(text.toLowerCase(Locale.ROOT));
    }

    static List<Candidate> offers(String typed) {
        return List.of(
                        new Candidate("yes", "yes", "", "answers", true),
                        new Candidate("no", "no", "keep it in this record alone", "answers", true))
                .stream()
                .filter(each -> each.value().startsWith(typed))
                .toList();
    }
}
