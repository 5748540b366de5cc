package dev.relations.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Characters that must not reach a reader as they are: those that a terminal obeys (C0, DEL and C1
 * controls), that turn the direction of writing (UAX 9: marks, embeddings, overrides, isolates),
 * that end a line, that cannot be seen (default-ignorable code points of UAX 44, blank fillers,
 * tags), that mean nothing (unassigned code points, halves of a character), and the marks of a pile
 * that covers the lines around it.
 *
 * <p>What writing systems need stays: combining marks; a joiner between letters of a script that
 * joins (Persian, Devanagari, …, after UAX 31) and between pictographs; a variation selector behind
 * what has variants. Each only there: by itself, or twice, it hides something.
 */
public final class Hidden {

    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;

    /** More marks on one letter than any language puts there (Tibetan and Hebrew have the most). */
    private static final int MOST_MARKS = 8;

    private Hidden() {}

    /** Scripts whose letters join or not; looked up for texts with joiners alone. */
    private static final class Joining {
        static final Set<UnicodeScript> SCRIPTS =
                EnumSet.of(
                        UnicodeScript.ARABIC,
                        UnicodeScript.SYRIAC,
                        UnicodeScript.MANDAIC,
                        UnicodeScript.MONGOLIAN,
                        UnicodeScript.NKO,
                        UnicodeScript.DEVANAGARI,
                        UnicodeScript.BENGALI,
                        UnicodeScript.GURMUKHI,
                        UnicodeScript.GUJARATI,
                        UnicodeScript.ORIYA,
                        UnicodeScript.TAMIL,
                        UnicodeScript.TELUGU,
                        UnicodeScript.KANNADA,
                        UnicodeScript.MALAYALAM,
                        UnicodeScript.SINHALA,
                        UnicodeScript.MYANMAR,
                        UnicodeScript.KHMER,
                        UnicodeScript.TIBETAN);

        static boolean has(int code) {
            boolean letter = Character.isLetter(code) || isMark(Character.getType(code));
            return letter && SCRIPTS.contains(UnicodeScript.of(code));
        }
    }

    /** Whether any character of a text is hidden. */
    public static boolean isIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the character at this index is hidden. Behind the first half of a pair, the second
     * one by itself is not.
     */
    public static boolean isAt(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 0x7F) {
            return c < 0x20;
        }
        if (c < 0x300) {
            return c <= 0x9F || c == 0xAD;
        }
        if (Character.isLowSurrogate(c) && at > 0) {
            return !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return isHidden(Character.codePointAt(text, at), text, at);
    }

    /** Whether a character is hidden where it stands by itself, whatever is around it. */
    public static boolean isAlone(int code) {
        return isAt(Character.toString(code), 0);
    }

    private static boolean isHidden(int code, CharSequence text, int at) {
        int type = Character.getType(code);
        return switch (type) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            case Character.UNASSIGNED -> !isReserved(code);
            case Character.FORMAT -> !isVisibleFormat(code) && !isJoinerInPlace(code, text, at);
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                    isIgnorableMark(code)
                            || isSelectorOutOfPlace(code, text, at)
                            || isPiled(text, at);
            case Character.OTHER_LETTER ->
                    code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0;
            default -> false;
        };
    }

    /**
     * Code points that this Java does not know yet, but whose width and kind are fixed: pictographs
     * (Extended_Pictographic) and ideographs of planes 2 and 3 (UAX 11).
     */
    private static boolean isReserved(int code) {
        boolean character = (code & 0xFFFE) != 0xFFFE;
        return character
                && (code >= 0x1F000 && code <= 0x1FAFF || code >= 0x20000 && code <= 0x3FFFD);
    }

    /** Signs before Arabic and Kaithi numbers and a Syriac abbreviation: format, yet drawn. */
    private static boolean isVisibleFormat(int code) {
        return code >= 0x0600 && code <= 0x0605
                || code == 0x06DD
                || code == 0x070F
                || code == 0x0890
                || code == 0x0891
                || code == 0x08E2
                || code == 0x110BD
                || code == 0x110CD;
    }

    private static boolean isJoinerInPlace(int code, CharSequence text, int at) {
        if (code != ZWJ && code != ZWNJ || at == 0) {
            return false;
        }
        int before = Character.codePointBefore(text, at);
        int after = at + 1 < text.length() ? Character.codePointAt(text, at + 1) : ' ';
        if (Joining.has(before)) {
            return code == ZWJ || Joining.has(after);
        }
        return code == ZWJ && isEmojiPart(before) && isSymbol(after);
    }

    /** A pictograph, its skin tone, or the selector that makes it one. */
    private static boolean isEmojiPart(int code) {
        return isSymbol(code) || code >= 0x1F3FB && code <= 0x1F3FF || code == 0xFE0F;
    }

    /** Pictographs are symbols; some are arrows, which are mathematical ones. */
    private static boolean isSymbol(int code) {
        int type = Character.getType(code);
        return code >= 0x2190
                && (type == Character.OTHER_SYMBOL
                        || type == Character.MATH_SYMBOL
                        || type == Character.UNASSIGNED && isReserved(code));
    }

    /** Marks that are never drawn: the grapheme joiner and two vowels of Khmer. */
    private static boolean isIgnorableMark(int code) {
        return code == 0x034F || code == 0x17B4 || code == 0x17B5;
    }

    /** A variation selector that does not stand directly behind what has variants. */
    private static boolean isSelectorOutOfPlace(int code, CharSequence text, int at) {
        boolean mongolian = code >= 0x180B && code <= 0x180F;
        boolean standard = code >= 0xFE00 && code <= 0xFE0F;
        boolean ideographic = code >= 0xE0100 && code <= 0xE01EF;
        if (!mongolian && !standard && !ideographic) {
            return false;
        }
        int before = at == 0 ? ' ' : Character.codePointBefore(text, at);
        if (mongolian) {
            return UnicodeScript.of(before) != UnicodeScript.MONGOLIAN
                    || isMark(Character.getType(before));
        }
        if (ideographic) {
            return !Character.isIdeographic(before);
        }
        return code < 0xFE0E
                ? !Character.isIdeographic(before) && !isSymbol(before)
                : !hasEmojiVariant(before, text, at);
    }

    /** Symbols and a few other signs; digits and two more where a keycap follows. */
    private static boolean hasEmojiVariant(int before, CharSequence text, int at) {
        if (before < 0x80) {
            boolean keycap = at + 1 < text.length() && text.charAt(at + 1) == 0x20E3;
            return keycap && (before >= '0' && before <= '9' || before == '#' || before == '*');
        }
        int type = Character.getType(before);
        return isSymbol(before)
                || type == Character.OTHER_SYMBOL
                || type == Character.OTHER_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || before == 0x2139;
    }

    private static boolean isPiled(CharSequence text, int at) {
        int i = at;
        for (int marks = 0; marks < MOST_MARKS; marks++) {
            int before = i == 0 ? ' ' : Character.codePointBefore(text, i);
            if (!isMark(Character.getType(before))) {
                return false;
            }
            i -= Character.charCount(before);
        }
        return true;
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
