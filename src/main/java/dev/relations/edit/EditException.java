package dev.relations.edit;

import dev.relations.diagnostic.Diagnostic;
import java.util.List;

/** What is asked for cannot be done to a record, or to any. */
public final class EditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;
    private final transient List<Diagnostic> diagnostics;

    private EditException(String message, String remedy, List<Diagnostic> diagnostics) {
        super(message, null, false, false);
        this.remedy = remedy;
        this.diagnostics = List.copyOf(diagnostics);
    }

    EditException(String message, String remedy) {
        this(message, remedy, List.of());
    }

    /** The record would have errors. */
    EditException(List<Diagnostic> diagnostics) {
        this("the record would have errors", "", diagnostics);
    }

    /** What is wrong, without a full stop. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** How to mend it; empty where the diagnostics say so. */
    public String remedy() {
        return remedy;
    }

    /** What would be wrong with the record. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
