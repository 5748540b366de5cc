package dev.relations.readout;

/**
 * A part of a sentence.
 *
 * @param from its first token
 * @param to the token behind its last
 */
record Span(int from, int to) {

    boolean contains(int token) {
        return token >= from && token < to;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
