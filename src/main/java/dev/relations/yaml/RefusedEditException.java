package dev.relations.yaml;

/** Says why a text cannot be changed as asked; the text is as it was. */
public final class RefusedEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedEditException(String reason) {
        super(reason, null, false, false);
    }

    /** Why, in one sentence without a full stop. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
