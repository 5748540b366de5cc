package dev.relations.readout.account;

/** How sure a value is. */
public enum Certainty {
    /** The account says so. */
    READ("read"),
    /** It follows from what the account says. */
    INFERRED("inferred"),
    /** Nothing speaks against it; the keeper of the records should look. */
    ASSUMED("assumed");

    private final String word;

    Certainty(String word) {
        this.word = word;
    }

    /** The word for it in messages. */
    public String word() {
        return word;
    }
}
