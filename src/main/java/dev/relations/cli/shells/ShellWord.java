package dev.relations.cli.shells;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A word as it is typed in a shell, with its quotes.
 *
 * @param text what it means
 * @param open the quote that is not closed yet; {@code 0} when there is none
 */
record ShellWord(String text, char open) {

    /**
     * Takes the quotes of bash and zsh away: {@code '…'}, {@code "…"}, {@code $'…'}, and a
     * backslash before a single character.
     */
    static ShellWord posix(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        char open = 0;
        boolean dollar = false;
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            boolean last = at + 1 == raw.length();
            if (open == 0 && c == '$' && !last && raw.charAt(at + 1) == '\'') {
                dollar = true;
                open = '\'';
                at++;
            } else if (open == 0 && (c == '\'' || c == '"')) {
                dollar = false;
                open = c;
            } else if (c == open) {
                open = 0;
            } else if (c == '\\' && (open != '\'' || dollar)) {
                char next = last ? 0 : raw.charAt(at + 1);
                boolean taken = open != '"' || "\\\"$`".indexOf(next) >= 0;
                if (next != 0 && taken) {
                    text.append(next);
                    at++;
                } else if (!last) {
                    text.append(c);
                }
            } else {
                text.append(c);
            }
        }
        return new ShellWord(text.toString(), open);
    }

    /** Takes the quotes of fish away: {@code '…'}, {@code "…"}, backslashes in and outside them. */
    static ShellWord fish(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        char open = 0;
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            boolean last = at + 1 == raw.length();
            if (open == 0 && (c == '\'' || c == '"')) {
                open = c;
            } else if (c == open) {
                open = 0;
            } else if (c == '\\' && !last) {
                char next = raw.charAt(at + 1);
                boolean taken =
                        open == 0 || next == '\\' || next == open || open == '"' && next == '$';
                text.append(taken ? next : c);
                at += taken ? 1 : 0;
            } else {
                text.append(c);
            }
        }
        return new ShellWord(text.toString(), open);
    }

    /** Words that a shell hands over without quotes, but for the last, which is as it is typed. */
    static List<String> words(List<String> arguments, Function<String, ShellWord> unquoted) {
        List<String> words = new ArrayList<>(arguments);
        int last = words.size() - 1;
        words.set(last, unquoted.apply(words.get(last)).text());
        return words;
    }
}
