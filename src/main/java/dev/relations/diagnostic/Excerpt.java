package dev.relations.diagnostic;

/** The line of a text that a diagnostic shows. */
public final class Excerpt {

    /** Longer lines are not shown. */
    private static final int LONGEST = 500;

    private Excerpt() {}

    /** The line that holds a character; empty where it is too long to be shown. */
    public static String of(String text, int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int from = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
        int to = at;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return to - from > LONGEST ? "" : text.substring(from, to);
    }
}
