package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of {@code topics --together}: which topics come up in the same meetings. */
public record TopicPairs(List<Row> rows) {

    /**
     * Two topics, the first before the second by key.
     *
     * @param tally in how many meetings both come up, and when
     * @param ofFirst in how many the first does
     * @param ofSecond in how many the second does
     */
    public record Row(
            TopicKey first,
            String firstName,
            TopicKey second,
            String secondName,
            Tally tally,
            int ofFirst,
            int ofSecond)
            implements Counted {

        @Override
        public String key() {
            return first + " " + second;
        }

        @Override
        public String name() {
            return firstName + " " + secondName;
        }

        /** In how many meetings both come up. */
        public int meetings() {
            return tally.meetings();
        }

        /**
         * How much the two belong together: meetings with both by meetings with either (the Jaccard
         * index), from 0 to 1.
         */
        public double overlap() {
            return meetings() / (double) (ofFirst + ofSecond - meetings());
        }
    }

    private record Pair(TopicKey first, TopicKey second) {

        // Written out: the first comparison of a record that has none of its own takes
        // milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pair pair
                    && first.equals(pair.first)
                    && second.equals(pair.second);
        }

        @Override
        public int hashCode() {
            return 31 * first.hashCode() + second.hashCode();
        }
    }

    public TopicPairs {
        rows = List.copyOf(rows);
    }

    /** The pairs in these meetings; among equals those that overlap most come first. */
    public static TopicPairs of(Meetings meetings, Topics topics, CountOrder order) {
        Map<TopicKey, Integer> single = new HashMap<>();
        Map<Pair, List<Meeting>> both = new HashMap<>();
        for (Meeting meeting : meetings) {
            List<TopicKey> keys = meeting.allTopics().stream().sorted().toList();
            for (int i = 0; i < keys.size(); i++) {
                single.merge(keys.get(i), 1, Integer::sum);
                for (int j = i + 1; j < keys.size(); j++) {
                    both.computeIfAbsent(new Pair(keys.get(i), keys.get(j)), p -> new ArrayList<>())
                            .add(meeting);
                }
            }
        }
        List<Row> rows = new ArrayList<>(both.size());
        both.forEach(
                (pair, on) ->
                        rows.add(
                                new Row(
                                        pair.first(),
                                        topics.name(pair.first()),
                                        pair.second(),
                                        topics.name(pair.second()),
                                        Tally.of(on),
                                        single.getOrDefault(pair.first(), 0),
                                        single.getOrDefault(pair.second(), 0))));
        rows.sort(
                (one, other) -> {
                    int by = Double.compare(other.overlap(), one.overlap());
                    return by != 0 ? by : one.key().compareTo(other.key());
                });
        return new TopicPairs(order.of(rows));
    }
}
