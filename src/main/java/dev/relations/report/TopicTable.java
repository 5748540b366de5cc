package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer of {@code topics --by}: how often each topic occurs with each value of a dimension.
 *
 * @param columns the values; years in order, all else the most frequent first
 * @param rows the topics in the order asked for
 */
public record TopicTable(Dimension by, List<Dimension.Value> columns, List<Row> rows) {

    /**
     * One topic.
     *
     * @param counts how many for each column's key; absent when none
     */
    public record Row(TopicReport.Row topic, Map<String, Integer> counts) {}

    public TopicTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Counts the topics of these meetings. */
    public static TopicTable of(
            Meetings meetings, Dimension by, Vocabulary vocabulary, CountOrder order) {
        Map<Dimension.Value, Integer> columns = new LinkedHashMap<>();
        Map<TopicKey, Map<String, Integer>> cells = new HashMap<>();
        for (Meeting meeting : meetings) {
            List<Dimension.Value> values = by.of(meeting, vocabulary);
            values.forEach(value -> columns.merge(value, 1, Integer::sum));
            for (TopicKey topic : meeting.allTopics()) {
                Map<String, Integer> row = cells.computeIfAbsent(topic, t -> new HashMap<>());
                values.forEach(value -> row.merge(value.key(), 1, Integer::sum));
            }
        }
        List<Row> rows =
                TopicReport.flat(meetings, vocabulary.topics(), order).rows().stream()
                        .map(row -> new Row(row, cells.getOrDefault(row.topic(), Map.of())))
                        .toList();
        return new TopicTable(by, sorted(columns, by), rows);
    }

    private static List<Dimension.Value> sorted(
            Map<Dimension.Value, Integer> columns, Dimension by) {
        Comparator<Map.Entry<Dimension.Value, Integer>> order =
                (one, other) -> {
                    String key = one.getKey().key();
                    String otherKey = other.getKey().key();
                    int first =
                            by == Dimension.YEAR
                                    ? Integer.parseInt(key) - Integer.parseInt(otherKey)
                                    : other.getValue() - one.getValue();
                    return first != 0 ? first : key.compareTo(otherKey);
                };
        return columns.entrySet().stream().sorted(order).map(Map.Entry::getKey).toList();
    }
}
