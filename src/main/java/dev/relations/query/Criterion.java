package dev.relations.query;

import dev.relations.meeting.Meeting;

/** One condition on a meeting, or several joined; all names in it are resolved to identities. */
public interface Criterion {
    /** Whether a meeting satisfies it. */
    boolean matches(Meeting meeting);
}
