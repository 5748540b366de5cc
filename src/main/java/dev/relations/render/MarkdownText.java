package dev.relations.render;

/** Text that means itself in Markdown (GitHub-flavoured). */
final class MarkdownText {

    /** What begins something anywhere in a text. */
    private static final String ANYWHERE = "\\|*_[`~";

    private MarkdownText() {}

    /** A text inside of a line. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '&' && isEntity(text, i + 1)) {
                escaped.append("&amp;");
            } else {
                escaped.append(ANYWHERE.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * A text with which a line begins, where a number or a sign would begin a list or a heading.
     */
    static String escapedLine(String text) {
        int digits = 0;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean begins = digits < text.length() && "#>+-=".indexOf(text.charAt(digits)) >= 0;
        boolean counts = digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        return digits == 0 && begins || digits > 0 && counts
                ? text.substring(0, digits) + "\\" + escaped(text.substring(digits))
                : escaped(text);
    }

    /** Whether a name or a number and a semicolon follow: {@code amp;}, {@code #8212;}. */
    private static boolean isEntity(String text, int from) {
        int at = from;
        while (at < text.length() && isNameOrNumber(text.charAt(at))) {
            at++;
        }
        return at > from && at < text.length() && text.charAt(at) == ';';
    }

    private static boolean isNameOrNumber(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '#';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
