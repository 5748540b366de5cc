package dev.relations.check;

import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ordinal numbers that a title counts meetings with: {@code Ninth … Dialogue}, {@code 9th}, {@code
 * neuvième}, {@code 第九回}.
 */
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

    private static final List<String> FRENCH =
            List.of(
                    "premier",
                    "deuxième",
                    "troisième",
                    "quatrième",
                    "cinquième",
                    "sixième",
                    "septième",
                    "huitième",
                    "neuvième",
                    "dixième",
                    "onzième",
                    "douzième",
                    "treizième",
                    "quatorzième",
                    "quinzième",
                    "seizième",
                    "dix-septième",
                    "dix-huitième",
                    "dix-neuvième",
                    "vingtième");

    private static final String ORDINAL =
            "("
                    + String.join("|", WORDS)
                    + "|"
                    + String.join("|", FRENCH)
                    + "|première|[1-9][0-9]{0,2}(?:st|nd|rd|th|er|re|ère|e|è|ème))";

    private static final Pattern AT_END = Pattern.compile("(?iu)\\b" + ORDINAL + " +$");

    /** An ordinal, then the name of what is counted, up to the kind of event. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?iu)(?:^|[:,–—] *)(?:the +|les? +|la +)?"
                            + ORDINAL
                            + " +("
                            + "[^:;,–—]*\\b(?:dialogue|meeting|summit|session|round|consultations?"
                            + "|conference|conférence|talks?|committee|comité|commission|forum|group"
                            + "|groupe|sommet|réunion|entretiens?)\\b[^:;–—]*)");

    /** What counts the times of something that is named behind it. */
    private static final Pattern TIME_OF =
            Pattern.compile(
                    "(?iu)^(?:round|session|meeting|edition|réunion|session|édition)"
                            + " +(?:of +(?:the +)?|de +la +|des? +|du +)");

    private static final Pattern JAPANESE =
            Pattern.compile("第 ?([0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?回(.+)");

    /**
     * What a title counts.
     *
     * @param number from 1
     * @param name what is counted, folded
     * @param from where the ordinal stands in the title
     * @param to behind it
     */
    record Counted(int number, String name, int from, int to) {}

    private static final String DIGITS = "〇一二三四五六七八九";

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
                        Spelling.fold(TIME_OF.matcher(matcher.group(2).strip()).replaceFirst("")),
                        matcher.start(1),
                        matcher.end(1)));
    }

    /** The ordinals that stand directly before a name in a text. */
    static List<Counted> before(String name, String text) {
        List<Counted> counted = new ArrayList<>();
        int at = indexOf(name, text, 0);
        while (at >= 0) {
            Matcher matcher = AT_END.matcher(text.substring(0, at));
            if (matcher.find()) {
                counted.add(
                        new Counted(
                                number(matcher.group(1)),
                                Spelling.fold(name),
                                matcher.start(1),
                                matcher.end(1)));
            }
            at = indexOf(name, text, at + 1);
        }
        return counted;
    }

    private static int indexOf(String name, String text, int from) {
        for (int i = from; i + name.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, name, 0, name.length())) {
                return i;
            }
        }
        return -1;
    }

    private static int number(String ordinal) {
        String lower = ordinal.toLowerCase(Locale.ROOT);
        int word = Math.max(WORDS.indexOf(lower), FRENCH.indexOf(lower));
        if (word >= 0) {
            return word + 1;
        }
        if (!Character.isDigit(ordinal.charAt(0))) {
            return lower.equals("première") ? 1 : kanji(ordinal);
        }
        int end = 0;
        while (end < ordinal.length() && Character.isDigit(ordinal.charAt(end))) {
            end++;
        }
        return Integer.parseInt(ordinal.substring(0, end));
    }

    /** Up to 99: {@code 九}, {@code 十}, {@code 十九}, {@code 二十}, {@code 二十九}. */
    private static int kanji(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(number.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(ten - 1));
        int ones = ten + 1 < number.length() ? DIGITS.indexOf(number.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }
}
