package dev.relations.dataset;

import java.util.Locale;

/** A text that another may be like: {@code *} stands for anything, the case of letters for none. */
final class Glob {

    private final String pattern;

    Glob(String pattern) {
        this.pattern = pattern.strip().toLowerCase(Locale.ROOT);
    }

    boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        int at = 0;
        int in = 0;
        int star = -1;
        int resume = 0;
        while (in < wanted.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = in;
            } else if (at < pattern.length() && pattern.charAt(at) == wanted.charAt(in)) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++resume;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
