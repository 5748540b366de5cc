package dev.relations.readout.account;

/**
 * A part of a sentence.
 *
 * @param from its first token
 * @param to the token behind its last
 */
public record Span(int from, int to) {

    public boolean contains(int token) {
        return token >= from && token < to;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
