package dev.relations.change;

/** A change cannot be made, as its outcome says. */
final class NotPossibleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    NotPossibleException(Outcome outcome) {
        super(outcome.toString(), null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
