package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Participant;
import dev.relations.meeting.RecordFields;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A meeting as plain values for other programs: the record's own fields, and with them {@code id},
 * {@code path}, {@code earliest} and {@code latest} (days, absent where the date is open), {@code
 * country_names} (of all parties), and each participant's {@code id}.
 */
public final class MeetingTree {

    private MeetingTree() {}

    /** The plain values of a meeting. */
    public static Map<String, Object> of(Meeting meeting, Vocabulary vocabulary) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", meeting.id().value());
        tree.put("path", meeting.path());
        RecordFields.of(meeting)
                .forEach(
                        (key, value) -> {
                            tree.put(key, value);
                            if (key.equals("date")) {
                                putDays(tree, meeting);
                            }
                        });
        tree.put(
                "country_names",
                meeting.parties().stream().map(vocabulary.parties()::name).toList());
        tree.computeIfPresent("participants", (key, fields) -> participants(meeting, fields));
        return tree;
    }

    /** Some paragraphs of a meeting as plain values. */
    public static List<?> paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(RecordFields::of).toList();
    }

    private static void putDays(Map<String, Object> tree, Meeting meeting) {
        LocalDate earliest = meeting.date().earliest();
        LocalDate latest = meeting.date().latest();
        if (!earliest.equals(LocalDate.MIN)) {
            tree.put("earliest", earliest.toString());
        }
        if (!latest.equals(LocalDate.MAX)) {
            tree.put("latest", latest.toString());
        }
    }

    private static List<Object> participants(Meeting meeting, Object fields) {
        List<Object> withIds = new ArrayList<>();
        int i = 0;
        for (Object each : (List<?>) fields) {
            Participant participant = meeting.participants().get(i++);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", participant.person().value());
            ((Map<?, ?>) each).forEach((key, value) -> values.put((String) key, value));
            withIds.add(values);
        }
        return withIds;
    }
}
