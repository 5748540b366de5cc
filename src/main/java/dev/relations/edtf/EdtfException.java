package dev.relations.edtf;

/** Says why a text is not a date. */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    EdtfException(String message) {
        super(message);
    }
}
