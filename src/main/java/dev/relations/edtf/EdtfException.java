package dev.relations.edtf;

import java.util.Optional;

/** Says why a text is not a date of EDTF level 0 or 1, and where it goes wrong. */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What sort of text was refused. */
    public enum Kind {
        /** No EDTF at any level. */
        INVALID,
        /** Valid EDTF of level 2, which records do not use. */
        LEVEL_2
    }

    private final Kind kind;
    private final int position;
    private final String reason;
    private final transient Optional<String> remedy;

    EdtfException(Kind kind, String text, int position, String reason, Optional<String> remedy) {
        super("\"" + text + "\": " + reason);
        this.kind = kind;
        this.position = position;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** What sort of text was refused. */
    public Kind kind() {
        return kind;
    }

    /**
     * The index of the first character that is wrong; the length of the text when it ends early.
     */
    public int position() {
        return position;
    }

    /** What is wrong, in words that can follow a colon. */
    public String reason() {
        return reason;
    }

    /** How it may be written instead, where there is only one way to read it. */
    public Optional<String> remedy() {
        return remedy;
    }
}
