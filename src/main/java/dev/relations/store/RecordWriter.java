package dev.relations.store;

import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.RecordFields;
import dev.relations.meeting.Role;
import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Meetings as the text of records: the fields in their order, what goes without saying left out.
 */
public final class RecordWriter {

    /** How records are laid out. */
    public static final YamlStyle STYLE =
            new YamlStyle(100, 4, Set.of("paragraphs", "commitments", "sources"));

    private RecordWriter() {}

    /** The text of the record of a meeting. */
    public static String text(Meeting meeting) {
        return YamlWriter.write(fields(meeting), STYLE);
    }

    /** The fields of the record of a meeting, without those that say what holds anyway. */
    static Map<String, Object> fields(Meeting meeting) {
        Map<String, Object> fields = RecordFields.of(meeting);
        fields.remove("medium", Medium.IN_PERSON.key());
        leaveOut(fields, "participants", "role", Role.PRINCIPAL.key());
        leaveOut(fields, "commitments", "status", CommitmentStatus.UNKNOWN.key());
        return fields;
    }

    private static void leaveOut(
            Map<String, Object> fields, String list, String key, String value) {
        if (fields.get(list) instanceof List<?> items) {
            for (Object item : items) {
                ((Map<?, ?>) item).remove(key, value);
            }
        }
    }
}
