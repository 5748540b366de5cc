package dev.relations.meeting;

import java.util.Map;

/** What occurs in all meetings of a folder, where that was counted before and is kept. */
public interface Occurrences {

    /** Each party. */
    Map<Party, Occurrence> parties();

    /** Each person. */
    Map<PersonKey, Occurrence> persons();

    /** Each topic; a broader one wherever one of its narrower ones does. */
    Map<TopicKey, Occurrence> topics();
}
