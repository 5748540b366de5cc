package dev.relations.yaml;

/** The lines of a text: where they begin and end, how they are indented, how they are broken. */
final class Lines {

    private final String text;

    Lines(String text) {
        this.text = text;
    }

    /** Where the line of an offset begins. */
    int start(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line of an offset ends, before its break. */
    int end(int offset) {
        int at = text.indexOf('\n', offset);
        if (at < 0) {
            return text.length();
        }
        return at > offset && text.charAt(at - 1) == '\r' ? at - 1 : at;
    }

    /** Behind the break of the line that ends here; the end of the text where there is none. */
    int afterBreak(int end) {
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(text.length(), end + 1);
    }

    /** How many characters stand before an offset in its line. */
    int column(int offset) {
        return offset - start(offset);
    }

    /** Whether only blanks stand before an offset in its line. */
    boolean isFirst(int offset) {
        return text.substring(start(offset), offset).isBlank();
    }

    /** Whether nothing stands in the line from an offset on. */
    boolean isBlankFrom(int offset) {
        return text.substring(offset, end(offset)).isBlank();
    }

    /** The first offset from here on that is no blank. */
    int skipBlanks(int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The first offset from here on that is no blank, no break and in no comment. */
    int skipSpace(int offset) {
        int at = offset;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean comment = c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
            if (comment) {
                at = end(at);
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** The break that the lines around an offset have. */
    String lineBreak(int offset) {
        int before = text.lastIndexOf('\n', Math.max(0, offset - 1));
        int at = before >= 0 ? before : text.indexOf('\n', offset);
        return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
    }
}
