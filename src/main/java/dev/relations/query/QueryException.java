package dev.relations.query;

import java.util.List;

/** Says what is wrong with a query, at which character, and what may be written instead. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final int position;
    private final int length;
    private final String message;
    private final String remedy;

    private QueryException(String text, int position, int length, String message, String remedy) {
        super(message, null, false, false);
        this.text = text;
        this.position = position;
        this.length = length;
        this.message = message;
        this.remedy = remedy;
    }

    /** About a value by itself, such as that of an option. */
    static QueryException ofValue(String value, int position, String message, String remedy) {
        return new QueryException(
                value, position, Math.max(1, value.length() - position), message, remedy);
    }

    /** About a place in a query. */
    static QueryException at(String text, int position, int length, String message, String remedy) {
        return new QueryException(text, position, length, message, remedy);
    }

    /** The same mistake, told in the whole query in which the value stands. */
    QueryException within(String query, int offset) {
        return new QueryException(query, offset + position, length, message, remedy);
    }

    /** What can be written instead, as {@code a, b or c}. */
    static String oneOf(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** The query, or the value of the option. */
    public String text() {
        return text;
    }

    /** The index of the first wrong character. */
    public int position() {
        return position;
    }

    /** How many characters are meant. */
    public int length() {
        return length;
    }

    /** What is wrong. */
    public String message() {
        return message;
    }

    /** How to mend it; empty when there is nothing to suggest. */
    public String remedy() {
        return remedy;
    }
}
