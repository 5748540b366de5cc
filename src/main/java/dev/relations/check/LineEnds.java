package dev.relations.check;

/**
 * How the lines of a text end.
 *
 * @param lf how many with a line feed alone
 * @param crlf how many with a carriage return and a line feed
 * @param cr how many with a carriage return alone
 * @param firstOther where the first line that ends otherwise than most has its last character
 */
record LineEnds(int lf, int crlf, int cr, int firstOther) {

    static LineEnds of(String text) {
        int[] counts = new int[3];
        int[] first = {-1, -1, -1};
        for (int i = 0; i < text.length(); i++) {
            int kind = kind(text, i);
            if (kind >= 0) {
                counts[kind]++;
                first[kind] = first[kind] < 0 ? Math.max(0, i - 1) : first[kind];
                i += kind == 1 ? 1 : 0;
            }
        }
        int most = counts[0] >= counts[1] ? 0 : 1;
        most = counts[2] > counts[most] ? 2 : most;
        int other = text.length();
        for (int kind = 0; kind < 3; kind++) {
            if (kind != most && first[kind] >= 0) {
                other = Math.min(other, first[kind]);
            }
        }
        return new LineEnds(counts[0], counts[1], counts[2], other);
    }

    private static int kind(String text, int at) {
        if (text.charAt(at) == '\n') {
            return 0;
        }
        if (text.charAt(at) != '\r') {
            return -1;
        }
        return text.startsWith("\n", at + 1) ? 1 : 2;
    }

    boolean isMixed() {
        return (lf > 0 ? 1 : 0) + (crlf > 0 ? 1 : 0) + (cr > 0 ? 1 : 0) > 1;
    }

    /** {@code 12 with LF, 1 with CR LF}; the kind alone if there is but one. */
    String described() {
        if (!isMixed()) {
            return crlf > 0 ? "CR LF" : cr > 0 ? "CR" : "LF";
        }
        StringBuilder text = new StringBuilder();
        add(lf, "LF", text);
        add(crlf, "CR LF", text);
        add(cr, "CR", text);
        return text.toString();
    }

    private static void add(int count, String name, StringBuilder text) {
        if (count > 0) {
            text.append(text.length() == 0 ? "" : ", ").append(count).append(" with ").append(name);
        }
    }
}
