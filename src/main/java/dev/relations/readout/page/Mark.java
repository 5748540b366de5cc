package dev.relations.readout.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number, letter or bullet at the beginning of a line.
 *
 * @param text the mark in its plain form: {@code 2}, {@code (1)}, {@code (i)}, {@code ア}, {@code •}
 * @param length how many characters of the line it takes, the blanks behind it included
 */
record Mark(String text, int length) {

    static final String BULLET = "•";

    private static final Pattern DIGITS =
            Pattern.compile("([0-9０-９]{1,2})(?:([.．、)）])(?![0-9０-９])\\s*|[\\s　]+)(?=\\S)");
    private static final Pattern BRACKETS =
            Pattern.compile("[(（]\\s?([0-9０-９]{1,2}|[ivx]{1,4}|[a-z]|[ア-コ])\\s?[)）][\\s　]*(?=\\S)");
    private static final Pattern CIRCLED = Pattern.compile("([①-⑳])[\\s　]*(?=\\S)");
    private static final Pattern KATAKANA = Pattern.compile("([ア-コ])[\\s　]+(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("([a-z])[.)]\\s+(?=\\S)");
    private static final Pattern BULLETS =
            Pattern.compile("(?:[-*+•◦‣▪■□●○◆◇・·–—]|\\\\-)(?:\\s+|(?<=[•◦‣▪■□●○◆◇・])\\s*)(?=\\S)");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i)(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre"
                            + "|novembre|d[ée]cembre|january|february|march|april|may|june|july"
                            + "|august|september|october|november|december|jan|feb|mar|apr|jun"
                            + "|jul|aug|sep|sept|oct|nov|dec|[+＋年月か人時%％]|日(?![\\p{IsHan}・A-ZＡ-Ｚ]))(?![a-z]).*");

    /**
     * The mark of a line, if it has one.
     *
     * @param expected the number that would be next on the page; a number without a dot is only a
     *     mark if it is this one
     */
    static Optional<Mark> of(String line, int expected) {
        Optional<Mark> bullet = match(BULLETS, line, BULLET);
        if (bullet.isPresent()) {
            // A bullet before a number is the page's way to indent it.
            String rest = line.substring(bullet.get().length());
            return numbered(rest, expected)
                    .map(inner -> new Mark(inner.text(), inner.length() + bullet.get().length()))
                    .or(() -> bullet);
        }
        return numbered(line, expected);
    }

    private static Optional<Mark> numbered(String line, int expected) {
        Matcher digits = DIGITS.matcher(line);
        if (digits.lookingAt()) {
            String number = plain(digits.group(1));
            boolean next = Integer.parseInt(number) == expected || number.equals("1");
            boolean dotted = digits.group(2) != null;
            String rest = line.substring(digits.end());
            Matcher inner = BRACKETS.matcher(rest);
            if (dotted
                    && inner.lookingAt()
                    && isCountOfList(number, plain(inner.group(1)), expected)) {
                return Optional.of(new Mark("(" + number + ")", digits.end() + inner.end()));
            }
            if (next && (dotted || !COUNTED.matcher(rest).matches())) {
                return Optional.of(new Mark(number, digits.end()));
            }
        }
        Matcher brackets = BRACKETS.matcher(line);
        if (brackets.lookingAt()) {
            return Optional.of(new Mark("(" + plain(brackets.group(1)) + ")", brackets.end()));
        }
        return match(CIRCLED, line, "").or(() -> match(KATAKANA, line, "")).or(() -> letter(line));
    }

    /** {@code 2. (2)}: the list counts what the page has numbered itself. */
    private static boolean isCountOfList(String number, String inner, int expected) {
        return number.equals(inner) && (expected > 1 || !number.equals("1"));
    }

    private static Optional<Mark> letter(String line) {
        return match(LETTER, line, "");
    }

    private static Optional<Mark> match(Pattern pattern, String line, String text) {
        Matcher matcher = pattern.matcher(line);
        return matcher.lookingAt()
                ? Optional.of(
                        new Mark(text.isEmpty() ? plain(matcher.group(1)) : text, matcher.end()))
                : Optional.empty();
    }

    /** Full-width digits as plain ones. */
    private static String plain(String number) {
        StringBuilder plain = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        return plain.toString();
    }

    /**
     * Whether it can hardly be a part of a sentence: {@code (1)} and {@code 1.}, not {@code 1} or a
     * dash.
     */
    boolean isSure() {
        boolean dotted = Character.isDigit(text.charAt(0)) && length > text.length() + 1;
        return dotted || text.charAt(0) == '(';
    }

    /** The number that follows this mark on its level; 0 if it is no plain number. */
    int following() {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) + 1 : 0;
    }
}
