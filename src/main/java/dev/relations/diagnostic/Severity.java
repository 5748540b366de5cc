package dev.relations.diagnostic;

/** How bad a diagnostic is. */
public enum Severity {
    /** The record, or the entry of a vocabulary, cannot be used. */
    ERROR,
    /** It can be used, but is probably not what was meant. */
    WARNING,
    /** It may well be meant. */
    HINT;

    /** As messages say it. */
    @Override
    public String toString() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "hint";
        };
    }
}
