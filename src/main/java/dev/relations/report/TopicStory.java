package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Topics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The answer of {@code topics NAME}: what was said on a topic or a narrower one, in order. */
public record TopicStory(Topic topic, List<Entry> entries) {

    /**
     * One meeting that touched the topic.
     *
     * @param paragraphs those on the topic; none when only the meeting as a whole names it
     */
    public record Entry(Meeting meeting, List<Paragraph> paragraphs) {}

    public TopicStory {
        entries = List.copyOf(entries);
    }

    /** The meetings on a topic, chronologically. */
    public static TopicStory of(Topic topic, Meetings meetings, Topics topics) {
        Set<TopicKey> keys = topics.withNarrower(topic.key());
        List<Entry> entries = new ArrayList<>();
        for (Meeting meeting : meetings) {
            if (!Collections.disjoint(meeting.allTopics(), keys)) {
                List<Paragraph> on =
                        meeting.account().paragraphs().stream()
                                .filter(p -> !Collections.disjoint(p.topics(), keys))
                                .toList();
                entries.add(new Entry(meeting, on));
            }
        }
        return new TopicStory(topic, entries);
    }
}
