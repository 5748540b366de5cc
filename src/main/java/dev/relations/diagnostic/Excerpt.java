package dev.relations.diagnostic;

/** The line of a text that a diagnostic shows. */
public final class Excerpt {

    /** Longer lines are not shown. */
    private static final int LONGEST = 500;

    private Excerpt() {}

    /** The line that holds a character; empty where it is too long to be shown. */
    public static String of(String text, int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int from = at;
        while (from > 0 && at - from <= LONGEST && !isBreak(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - from <= LONGEST && !isBreak(text.charAt(to))) {
            to++;
        }
        return to - from > LONGEST ? "" : text.substring(from, to);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
