package dev.relations.report;

/** A row of a report that says how often something occurs: a topic, a pair of them, a person. */
public interface Counted {

    /** The canonical key. */
    String key();

    /** The display name. */
    String name();

    /** How often and when. */
    Tally tally();
}
