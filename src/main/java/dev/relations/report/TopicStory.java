package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.TopicKey;
import dev.relations.query.Query;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Topics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
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

    /** The meetings of a query that are on a topic, chronologically. */
    public static TopicStory of(Topic topic, Meetings meetings, Query query, Topics topics) {
        Set<TopicKey> keys = topics.withNarrower(topic.key());
        List<Entry> entries = new ArrayList<>();
        for (Meeting meeting : meetings) {
            if (query.matches(meeting) && !Collections.disjoint(meeting.allTopics(), keys)) {
                List<Paragraph> on =
                        meeting.account().paragraphs().stream()
                                .filter(p -> !Collections.disjoint(p.topics(), keys))
                                .toList();
                entries.add(new Entry(meeting, on));
            }
        }
        return new TopicStory(topic, entries);
    }

    /** The first so many entries of this or the opposite order. */
    public TopicStory cut(boolean reverse, OptionalInt limit) {
        List<Entry> ordered = new ArrayList<>(entries);
        if (reverse) {
            Collections.reverse(ordered);
        }
        int most = Math.min(limit.orElse(ordered.size()), ordered.size());
        return new TopicStory(topic, ordered.subList(0, most));
    }
}
