package dev.relations.yaml;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column in characters (code points) from 1
 * @param offset in UTF-16 units from 0, as {@link String#charAt} counts
 */
public record Mark(int line, int column, int offset) {

    /** The beginning of a text. */
    public static final Mark START = new Mark(1, 1, 0);

    /** The place of a character of a text. */
    public static Mark of(String text, int offset) {
        return Characters.markOf(text, offset, START);
    }
}
