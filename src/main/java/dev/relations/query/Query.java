package dev.relations.query;

import dev.relations.meeting.Meeting;

/** All criteria of a question as one value. */
public record Query(Criterion criterion) {

    /** Every meeting. */
    public static final Query ALL = new Query(meeting -> true);

    /** Whether a meeting is asked for. */
    public boolean matches(Meeting meeting) {
        return criterion.matches(meeting);
    }

    /** What both ask for. */
    public Query and(Query other) {
        return new Query(m -> criterion.matches(m) && other.criterion.matches(m));
    }
}
