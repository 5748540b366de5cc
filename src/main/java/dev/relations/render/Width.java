package dev.relations.render;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes, and cutting and wrapping by columns. */
public final class Width {

    /** Makes one picture of those before and behind it. */
    private static final int JOINER = 0x200D;

    private Width() {}

    /** The columns of a text: two for wide East Asian characters, none for combining marks. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUsual(c)) {
                width++;
            } else {
                int code = text.codePointAt(i);
                width += ofCodePoint(code);
                i += Character.charCount(code) - 1;
            }
        }
        return width;
    }

    /** Whether a text is only of what most texts are: harmless, and one column each. */
    static boolean isUsual(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUsual(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is ASCII, a Latin letter with an accent, or a dash, quotation mark or dots. */
    private static boolean isUsual(int code) {
        return code >= ' ' && code <= '~'
                || code > 0xA0 && code < 0x300 && code != 0xAD
                || code >= 0x2010 && code <= 0x2027;
    }

    private static int ofCodePoint(int code) {
        return isUsual(code) ? 1 : Math.max(0, WCWidth.wcwidth(code));
    }

    /** The text with blanks after it up to these columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text cut to these columns, with the ellipsis when something is cut off. */
    public static String cut(String text, int columns, String ellipsis) {
        return of(text) <= columns ? text : cutOff(text, columns, ellipsis);
    }

    /** The same of a text from which something is to be cut off. */
    static String cutOff(String text, int columns, String ellipsis) {
        int room = columns - of(ellipsis);
        String kept = text.substring(0, indexAt(text, room)).stripTrailing();
        return room < 0 ? kept : kept + ellipsis;
    }

    /** The index behind the last whole character, marks included, within these columns. */
    private static int indexAt(String text, int columns) {
        int width = 0;
        int i = 0;
        while (i < text.length()) {
            int code = text.codePointAt(i);
            width += ofCodePoint(code);
            if (width > columns) {
                return i > 0 && text.charAt(i - 1) == JOINER ? i - 1 : i;
            }
            i += Character.charCount(code);
        }
        return i;
    }

    /**
     * The text in lines of at most these columns, broken at blanks and beside wide characters, but
     * never before a mark that must not begin a line. A word longer than a line is broken.
     */
    public static List<String> wrapped(String text, int columns) {
        int width = Math.max(4, columns);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String piece : pieces(text)) {
            String word = piece;
            int size = of(word.stripTrailing());
            if (used > 0 && used + size > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            while (used == 0 && of(word.stripTrailing()) > width) {
                int cut = Math.max(Character.charCount(word.codePointAt(0)), indexAt(word, width));
                lines.add(word.substring(0, cut));
                word = word.substring(cut);
            }
            line.append(word);
            used += of(word);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Words with the blanks after them; wide characters each by itself with its marks. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            int next = i + Character.charCount(code);
            if (next < text.length() && isBreak(code, text.codePointAt(next))) {
                pieces.add(text.substring(start, next));
                start = next;
            }
            i = next;
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    private static boolean isBreak(int before, int after) {
        if (after == ' ' || ofCodePoint(after) == 0 || before == JOINER) {
            return false;
        }
        boolean beside = ofCodePoint(before) == 2 || ofCodePoint(after) == 2;
        return before == ' '
                || beside
                        && "、。，．・」』）】〉》？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?)]}'\"".indexOf(after) < 0
                        && "「『（【〈《([{'\"".indexOf(before) < 0;
    }
}
