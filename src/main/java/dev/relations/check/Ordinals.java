package dev.relations.check;

import dev.relations.vocabulary.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinal numbers that a title counts meetings with: {@code Ninth … Dialogue}, {@code 9th}. */
final class Ordinals {

    private static final List<String> WORDS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth");

    /** An ordinal, then the name of what is counted, up to the kind of event. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?iu)(?:^|[:,–—] *)(?:the +)?("
                            + String.join("|", WORDS)
                            + "|[1-9][0-9]{0,2}(?:st|nd|rd|th)) +("
                            + "[^:;,–—]*\\b(?:dialogue|meeting|summit|session|round|consultations?"
                            + "|conference|talks?|committee|commission|forum|group)\\b[^:;–—]*)");

    private static final Pattern JAPANESE = Pattern.compile("第 ?([0-9]{1,3}) ?回(.+)");

    /**
     * What a title counts.
     *
     * @param number from 1
     * @param name what is counted, folded
     * @param from where the ordinal stands in the title
     * @param to behind it
     */
    record Counted(int number, String name, int from, int to) {}

    private Ordinals() {}

    static Optional<Counted> in(String title) {
        Matcher matcher = COUNTED.matcher(title);
        if (!matcher.find()) {
            matcher = JAPANESE.matcher(title);
            if (!matcher.find()) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Counted(
                        number(matcher.group(1)),
                        Spelling.fold(matcher.group(2)),
                        matcher.start(1),
                        matcher.end(1)));
    }

    private static int number(String ordinal) {
        int word = WORDS.indexOf(Spelling.fold(ordinal));
        if (word >= 0) {
            return word + 1;
        }
        int end = 0;
        while (end < ordinal.length() && Character.isDigit(ordinal.charAt(end))) {
            end++;
        }
        return Integer.parseInt(ordinal.substring(0, end));
    }
}
