package dev.relations.index;

/** A part of an index is not what was written. */
final class DamagedIndex extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedIndex(String message) {
        super(message);
    }
}
