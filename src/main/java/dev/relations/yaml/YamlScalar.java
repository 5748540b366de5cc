package dev.relations.yaml;

/**
 * A text as the document means it, untyped: whoever reads it knows whether it wants a number.
 *
 * @param value the text with escapes and folds undone
 * @param plain whether it is written without quotes, so that it may be a number or a truth value
 */
public record YamlScalar(String value, boolean plain, Style style, Mark start, Mark end)
        implements YamlNode {

    /** How a text is written. */
    public enum Style {
        /** As it is. */
        PLAIN,
        /** {@code 'text'}. */
        SINGLE_QUOTED,
        /** {@code "text"}. */
        DOUBLE_QUOTED,
        /** {@code |} and the lines as they are. */
        LITERAL,
        /** {@code >} and the lines joined. */
        FOLDED
    }

    /** Whether it says that there is nothing: nothing at all, {@code ~} or {@code null}. */
    public boolean isNull() {
        return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
    }
}
