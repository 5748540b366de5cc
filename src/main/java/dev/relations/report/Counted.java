package dev.relations.report;

import java.util.Comparator;

/** A row of a report that says how often something occurs: a topic, a pair of them, a person. */
public interface Counted {

    /**
     * By the canonical key. Written out, as all orders of every-day answers are: those that {@code
     * Comparator} makes are put together at run time, which takes milliseconds.
     */
    Comparator<Counted> BY_KEY = (one, other) -> one.key().compareTo(other.key());

    /** The canonical key. */
    String key();

    /** The display name. */
    String name();

    /** How often and when. */
    Tally tally();
}
