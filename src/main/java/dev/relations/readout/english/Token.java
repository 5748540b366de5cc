package dev.relations.readout.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word or a sign of a sentence.
 *
 * @param text as it is written; a possessive {@code ’s} is a token of its own, and so is a hyphen
 * @param start where it begins in the sentence
 * @param end where it ends
 */
public record Token(String text, int start, int end) {

    /** Words behind which a dot ends no sentence. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "Mr", "Mrs", "Ms", "Dr", "Prof", "Jr", "Sr", "St", "Gen", "Lt", "Col", "Maj",
                    "Adm", "Capt", "Sen", "Rep", "Gov", "Hon", "Rt", "No", "Nos", "vs", "Inc",
                    "Ltd", "Co", "Amb", "Rev", "Brig", "Cdr", "Fr", "Sec", "Msgr", "Sgt", "approx",
                    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov",
                    "Dec", "Ph", "Mme", "MM", "Mgr", "Viet", "cf", "etc", "Ret");

    /** The tokens of a sentence. */
    public static List<Token> of(String sentence) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < sentence.length()) {
            char c = sentence.charAt(i);
            int end = i + 1;
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            if (isWord(c)) {
                end = endOfWord(sentence, i);
            } else if (isApostrophe(c) && isPossessive(sentence, i)) {
                end = i + (i + 1 < sentence.length() && isS(sentence.charAt(i + 1)) ? 2 : 1);
            }
            tokens.add(new Token(sentence.substring(i, end), i, end));
            i = end;
        }
        return tokens;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inside =
                    isWord(c)
                            || (isApostrophe(c) && isInner(text, end) && !isPossessive(text, end))
                            || (c == '.' && isAbbreviating(text, start, end))
                            || ((c == ',' || c == '.') && isBetweenDigits(text, end));
            if (!inside) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The dots of {@code U.S.}, {@code D.C.}, {@code J.}, {@code Jr.}, {@code Mr.}. */
    private static boolean isAbbreviating(String text, int start, int dot) {
        String word = text.substring(start, dot);
        boolean initials = dot - start == 1 || text.charAt(dot - 2) == '.';
        return (initials && Character.isUpperCase(text.charAt(dot - 1)))
                || ABBREVIATIONS.contains(word)
                || (dot - start == 1 && (word.equals("p") || word.equals("a")))
                || (word.equals("p.m") || word.equals("a.m"));
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isInner(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** {@code ’s} at the end of a word, or {@code ’} behind an s. */
    private static boolean isPossessive(String text, int at) {
        if (at == 0) {
            return false;
        }
        boolean s = at + 1 < text.length() && isS(text.charAt(at + 1));
        boolean endsBehindS = s && (at + 2 == text.length() || !isWord(text.charAt(at + 2)));
        boolean bare =
                isS(text.charAt(at - 1))
                        && (at + 1 == text.length() || !isWord(text.charAt(at + 1)));
        return endsBehindS || bare;
    }

    private static boolean isS(char c) {
        return c == 's' || c == 'S';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether it begins with a capital letter. */
    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0));
    }

    /** Whether all of several letters are capitals. */
    boolean isAllCapitals() {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters && text.length() > 1;
    }

    public boolean isWord() {
        return isWord(text.charAt(0));
    }

    public boolean isPossessive() {
        return isApostrophe(text.charAt(0));
    }

    public boolean is(String other) {
        return text.equals(other);
    }

    /** The word in lower case. */
    String lower() {
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}
