package dev.relations.change;

/** Told how far something has come that takes long. */
@FunctionalInterface
public interface Progress {

    /** Told to nobody. */
    Progress NONE = (what, count) -> {};

    /**
     * So many are done.
     *
     * @param what in two words: {@code reading files}
     */
    void tell(String what, int count);
}
