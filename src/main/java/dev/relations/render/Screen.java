package dev.relations.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What text for people may use.
 *
 * @param width columns to keep within; {@link #UNLIMITED} when the output is no terminal, so that
 *     nothing is cut off for a program
 * @param height lines of the terminal
 * @param unicode whether drawings may leave ASCII; text from records is UTF-8 in any case
 * @param terminal whether the output is a terminal
 */
public record Screen(int width, int height, boolean unicode, Palette palette, boolean terminal) {

    /** No limit to the width. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** A pipe or file in a UTF-8 locale. */
    public static final Screen PIPE = new Screen(UNLIMITED, 24, true, Palette.PLAIN, false);

    /** The width that flowing text is wrapped to where there is no terminal. */
    private static final int PAGE = 100;

    /** The screen of a stream. */
    public static Screen of(
            Map<String, String> environment,
            boolean terminal,
            int columns,
            int lines,
            Palette palette) {
        int width = terminal ? Math.max(20, columns) : UNLIMITED;
        return new Screen(width, lines, isUtf8(environment), palette, terminal);
    }

    /** The first of these variables that is set decides, as POSIX has it. */
    private static boolean isUtf8(Map<String, String> environment) {
        for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String value = environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
            if (!value.isEmpty()) {
                return value.contains("utf-8") || value.contains("utf8");
            }
        }
        return false;
    }

    /** The width that flowing text is wrapped to. */
    public int pageWidth() {
        return terminal ? width : PAGE;
    }

    /** Text of our own: the first where drawings may leave ASCII, else the second. */
    public String either(String unicodeText, String ascii) {
        return unicode ? unicodeText : ascii;
    }

    /** The mark of text that was cut off. */
    public String ellipsis() {
        return either("…", "~");
    }

    /** The text in a style, its control characters made visible. */
    public String styled(Style style, String text) {
        return palette.apply(style, Visible.of(text));
    }
}
