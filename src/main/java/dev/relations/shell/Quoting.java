package dev.relations.shell;

/** Writes words so that the grammar reads them as they are. */
final class Quoting {
    private static final String PLAIN = "@%+=:,./-_";

    private Quoting() {}

    /**
     * A word as it is to be typed.
     *
     * @param quote the quote that the user has begun it with; a blank for none
     * @param whole whether a quote is closed, as nothing more belongs to the word
     */
    static String of(String word, char quote, boolean whole) {
        if (quote == '\'') {
            return "'" + word.replace("'", "'\\''") + (whole ? "'" : "");
        }
        if (quote == '"') {
            return "\"" + twice(word) + (whole ? "\"" : "");
        }
        if (isPlain(word)) {
            return word;
        }
        int equals = word.startsWith("--") ? word.indexOf('=') + 1 : 0;
        int plain = isPlain(word.substring(0, equals)) ? equals : 0;
        plain += word.startsWith("~/", plain) ? 2 : 0;
        return word.substring(0, plain) + "\"" + twice(word.substring(plain)) + (whole ? "\"" : "");
    }

    private static String twice(String word) {
        return word.replace("\\", "\\\\").replace("\"", "\\\"").replace("`", "\\`");
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain = Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || c >= 0x80;
            boolean hash = c == '#' && i > 0;
            boolean home = c == '~';
            boolean parenthesis = c == '(' || c == ')';
            if (!plain && !hash && !home && !parenthesis) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
