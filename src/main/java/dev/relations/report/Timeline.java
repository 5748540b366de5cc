package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answer of {@code timeline}: the chronology, with the gaps in it, and perhaps in lanes.
 *
 * @param entries the meetings in chronological order, or the latest first
 * @param lanes the lanes, the busiest first; none when there is no dimension
 */
public record Timeline(
        List<Entry> entries, Optional<Dimension> dimension, List<Dimension.Value> lanes) {

    /**
     * One meeting.
     *
     * @param gap the time without a meeting between the entry before and this one, where it is long
     * @param lanes the keys of the lanes it is in
     */
    public record Entry(Meeting meeting, Optional<Gap> gap, Set<String> lanes) {}

    public Timeline {
        entries = List.copyOf(entries);
        lanes = List.copyOf(lanes);
    }

    /** The chronology of these meetings. */
    public static Timeline of(Meetings meetings) {
        return new Timeline(entries(meetings, m -> Set.of()), Optional.empty(), List.of());
    }

    /** The chronology of these meetings in parallel lanes. */
    public static Timeline inLanes(Meetings meetings, Dimension dimension, Vocabulary vocabulary) {
        Map<Dimension.Value, Integer> count = new LinkedHashMap<>();
        meetings.forEach(
                m -> dimension.of(m, vocabulary).forEach(v -> count.merge(v, 1, Integer::sum)));
        List<Dimension.Value> lanes =
                count.entrySet().stream()
                        .sorted(
                                (one, other) -> {
                                    int order = other.getValue() - one.getValue();
                                    return order != 0
                                            ? order
                                            : one.getKey().key().compareTo(other.getKey().key());
                                })
                        .map(Map.Entry::getKey)
                        .toList();
        List<Entry> entries =
                entries(
                        meetings,
                        m ->
                                dimension.of(m, vocabulary).stream()
                                        .map(Dimension.Value::key)
                                        .collect(Collectors.toUnmodifiableSet()));
        return new Timeline(entries, Optional.of(dimension), lanes);
    }

    /** The latest first: a gap then stands before the earlier of the two meetings around it. */
    public Timeline reversed() {
        List<Entry> turned = new ArrayList<>(entries.size());
        for (int i = entries.size() - 1; i >= 0; i--) {
            Optional<Gap> gap =
                    i + 1 < entries.size() ? entries.get(i + 1).gap() : Optional.empty();
            turned.add(new Entry(entries.get(i).meeting(), gap, entries.get(i).lanes()));
        }
        return new Timeline(turned, dimension, lanes);
    }

    private interface LanesOf {
        Set<String> of(Meeting meeting);
    }

    private static List<Entry> entries(Meetings meetings, LanesOf lanes) {
        List<Entry> entries = new ArrayList<>(meetings.size());
        Optional<LocalDate> lastDay = Optional.empty();
        for (Meeting meeting : meetings) {
            Optional<Gap> gap = lastDay.flatMap(day -> Gap.between(day, meeting));
            entries.add(new Entry(meeting, gap, lanes.of(meeting)));
            LocalDate end = meeting.date().latest();
            lastDay = Optional.of(lastDay.filter(day -> day.isAfter(end)).orElse(end));
        }
        return entries;
    }
}
