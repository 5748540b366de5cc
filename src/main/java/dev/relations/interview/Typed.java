package dev.relations.interview;

import dev.relations.text.Hidden;

/** What was typed or pasted, as it is meant: without what cannot be seen. */
final class Typed {

    private static final char IDEOGRAPHIC_BLANK = 0x3000;

    private Typed() {}

    /**
     * The text without blanks around it, and without control and hidden characters in it; blanks of
     * other kinds and tabs are blanks.
     *
     * @param lines whether it may have several lines; otherwise a line end is a blank too
     */
    static String of(String text, boolean lines) {
        String ends = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder plain = new StringBuilder(ends.length());
        for (int i = 0; i < ends.length(); i++) {
            char c = ends.charAt(i);
            if (c == '\n') {
                plain.append(lines ? c : ' ');
            } else if (c == '\t' || Character.isSpaceChar(c) && c != IDEOGRAPHIC_BLANK) {
                plain.append(' ');
            } else if (!Hidden.isAt(ends, i)) {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }
}
