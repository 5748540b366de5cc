package dev.relations.readout.account;

/**
 * Words that may tell something, and where they stand.
 *
 * @param text the part that counts
 */
public record Passage(String text, Evidence evidence) {

    /** A whole sentence or title. */
    public static Passage of(Evidence evidence) {
        return new Passage(evidence.excerpt(), evidence);
    }
}
