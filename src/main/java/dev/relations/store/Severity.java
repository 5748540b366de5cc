package dev.relations.store;

/** How bad a diagnostic is. */
public enum Severity {
    /** The record, or the entry of a vocabulary, cannot be used. */
    ERROR,
    /** It can be used, but is probably not what was meant. */
    WARNING;

    /** As messages say it. */
    @Override
    public String toString() {
        return this == ERROR ? "error" : "warning";
    }
}
