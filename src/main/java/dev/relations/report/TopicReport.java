package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Topics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The answer of {@code topics}: what was talked about, how often, and when.
 *
 * @param rows one for each topic that occurs; in a tree a parent stands before its children and
 *     counts their meetings, each once
 * @param years the years of all meetings asked for
 */
public record TopicReport(List<Row> rows, Years years, boolean tree) {

    /**
     * One topic.
     *
     * @param depth 0 for a topic without a broader one
     */
    public record Row(TopicKey topic, String name, int depth, Tally tally) implements Counted {
        @Override
        public String key() {
            return topic.value();
        }
    }

    public TopicReport {
        rows = List.copyOf(rows);
    }

    /** Every topic by itself. */
    public static TopicReport flat(Meetings meetings, Topics topics, CountOrder order) {
        List<Row> rows = new ArrayList<>();
        byTopic(meetings)
                .forEach((key, on) -> rows.add(new Row(key, topics.name(key), 0, Tally.of(on))));
        rows.sort(Counted.BY_KEY);
        return new TopicReport(order.of(rows), Years.of(meetings), false);
    }

    /** The topics along their broader terms; only branches with a meeting. */
    public static TopicReport tree(Meetings meetings, Topics topics, CountOrder order) {
        Branches branches = new Branches(topics, byTopic(meetings), order.comparator());
        return new TopicReport(order.cut(branches.rows()), Years.of(meetings), true);
    }

    /**
     * The meetings on each topic, chronologically, in the order in which the topics first occur.
     */
    static Map<TopicKey, List<Meeting>> byTopic(Meetings meetings) {
        Map<TopicKey, List<Meeting>> byTopic = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            for (TopicKey topic : meeting.allTopics()) {
                byTopic.computeIfAbsent(topic, key -> new ArrayList<>()).add(meeting);
            }
        }
        return byTopic;
    }

    /** Walks the broader terms downwards; a topic below two others is shown below both. */
    private static final class Branches {
        private final Topics topics;
        private final Map<TopicKey, List<Meeting>> direct;
        private final Comparator<Counted> order;
        private final Map<TopicKey, Set<Meeting>> whole = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();

        Branches(Topics topics, Map<TopicKey, List<Meeting>> direct, Comparator<Counted> order) {
            this.topics = topics;
            this.direct = direct;
            this.order = order;
        }

        List<Row> rows() {
            addSorted(topics.roots(), 0, new HashSet<>());
            return rows;
        }

        private void addSorted(List<TopicKey> keys, int depth, Set<TopicKey> path) {
            List<Row> level = new ArrayList<>();
            for (TopicKey key : new LinkedHashSet<>(keys)) {
                Set<Meeting> meetings = meetingsBelow(key);
                if (!meetings.isEmpty() && !path.contains(key)) {
                    level.add(new Row(key, topics.name(key), depth, Tally.of(meetings)));
                }
            }
            level.sort(Counted.BY_KEY);
            level.sort(order);
            for (Row row : level) {
                rows.add(row);
                path.add(row.topic());
                addSorted(topics.narrower(row.topic()), depth + 1, path);
                path.remove(row.topic());
            }
        }

        private Set<Meeting> meetingsBelow(TopicKey key) {
            Set<Meeting> known = whole.get(key);
            if (known != null) {
                return known;
            }
            Set<Meeting> below = new TreeSet<>(Meeting.CHRONOLOGICAL);
            for (TopicKey each : topics.withNarrower(key)) {
                below.addAll(direct.getOrDefault(each, List.of()));
            }
            whole.put(key, below);
            return below;
        }
    }
}
