package dev.relations.change;

/** Ends the thinking out of a change that is not to be made. */
public final class RefusedChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    /** With what is then the outcome. */
    public RefusedChangeException(Outcome outcome) {
        super(outcome.toString(), null, false, false);
        this.outcome = outcome;
    }

    /** The outcome of the change. */
    public Outcome outcome() {
        return outcome;
    }
}
