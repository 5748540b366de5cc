package dev.relations.shell;

import dev.relations.cli.outside.Environment;

/**
 * A word of a line.
 *
 * @param text what it means, its quotes taken away
 * @param start where it begins in the line
 * @param end where it ends
 * @param home where in the text a {@code ~} stands that is the user's home; -1 for none
 */
record Word(String text, int start, int end, int home) {

    /**
     * One that is there.
     *
     * @param typed the word as it is typed, with its quotes
     */
    static Word typed(String typed, String text, int start) {
        return new Word(text, start, start + typed.length(), home(typed));
    }

    /** {@code ~} and {@code ~/…}, by themselves and as the value of a long option. */
    private static int home(String typed) {
        int tilde = typed.startsWith("--") ? typed.indexOf('=') + 1 : 0;
        boolean home = typed.startsWith("~/", tilde) || typed.substring(tilde).equals("~");
        for (int i = 0; i < tilde; i++) {
            home &= isNoQuote(typed.charAt(i));
        }
        return home ? tilde : -1;
    }

    private static boolean isNoQuote(char c) {
        return "'\"\\".indexOf(c) < 0;
    }

    /** The text for a user in this environment. */
    String in(Environment environment) {
        return home < 0 ? text : text.substring(0, home) + environment.atHome(text.substring(home));
    }
}
