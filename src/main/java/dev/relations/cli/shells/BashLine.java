package dev.relations.cli.shells;

import java.util.ArrayList;
import java.util.List;

/**
 * A command line of bash up to the cursor, taken apart.
 *
 * @param words the words before the cursor's, without quotes; the first is the program
 * @param typed the word that the cursor is in, as it is typed, with its quotes
 * @param redirected whether that word is behind {@code <} or {@code >}
 */
record BashLine(List<String> words, String typed, boolean redirected) {

    static BashLine of(String line) {
        List<String> words = new ArrayList<>();
        int start = -1;
        char quote = 0;
        boolean dollar = false;
        boolean redirected = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (quote == 0 && (isBlank(c) || c == '<' || c == '>')) {
                if (start >= 0 && !redirected && (isBlank(c) || !isStream(line, start, at))) {
                    words.add(ShellWord.posix(line.substring(start, at)).text());
                }
                redirected = !isBlank(c) || redirected && start < 0;
                start = -1;
                continue;
            }
            start = start < 0 ? at : start;
            if (c == '\\' && (quote != '\'' || dollar)) {
                at++;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
                dollar = at > 0 && line.charAt(at - 1) == '$';
            }
        }
        return new BashLine(words, start < 0 ? "" : line.substring(start), redirected);
    }

    /** A number right before {@code <} or {@code >} names a stream. */
    private static boolean isStream(String line, int start, int end) {
        for (int at = start; at < end; at++) {
            if (line.charAt(at) < '0' || line.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
