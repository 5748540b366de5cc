package dev.relations.check;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.EditDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ids that may have been meant: of the same day, or with the same words and nearly the same day.
 */
final class NearIds {

    private static final int MOST = 3;

    private final Map<String, List<String>> byDay = new HashMap<>();
    private final Map<String, List<String>> byWords = new HashMap<>();

    NearIds(Meetings meetings) {
        for (Meeting meeting : meetings) {
            String id = meeting.id().value();
            byDay.computeIfAbsent(day(id), d -> new ArrayList<>()).add(id);
            byWords.computeIfAbsent(words(id), w -> new ArrayList<>()).add(id);
        }
    }

    /** At most three, the nearest first. */
    List<String> to(MeetingId id) {
        String text = id.value();
        List<String> near = new ArrayList<>(byDay.getOrDefault(day(text), List.of()));
        for (String other : byWords.getOrDefault(words(text), List.of())) {
            if (!near.contains(other) && EditDistance.between(day(text), day(other)) <= 2) {
                near.add(other);
            }
        }
        near.sort(
                (a, b) -> {
                    int first = EditDistance.between(text, a);
                    int second = EditDistance.between(text, b);
                    return first != second ? Integer.compare(first, second) : a.compareTo(b);
                });
        return near.subList(0, Math.min(MOST, near.size()));
    }

    private static String day(String id) {
        int end = 0;
        while (end < id.length()
                && end < 10
                && (Character.isDigit(id.charAt(end)) || id.charAt(end) == '-')) {
            end++;
        }
        return id.substring(0, end);
    }

    private static String words(String id) {
        return id.substring(day(id).length());
    }
}
