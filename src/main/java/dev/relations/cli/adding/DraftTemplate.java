package dev.relations.cli.adding;

import dev.relations.meeting.Meeting;
import dev.relations.readout.Doubt;
import dev.relations.store.RecordWriter;
import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text that an editor opens for a new record: what is known, what is needed, and hints on the
 * rest in lines that begin with {@code #:}; these lines never get into the record.
 */
final class DraftTemplate {

    private static final String HINT = "#:";

    private static final String HEAD =
            """
            #: A new record. Lines that begin with #: are hints and are not kept.
            #: Save and leave to add it; leave title, date or countries empty to add nothing.
            """;

    private static final String ACCOUNT =
            """
            #: What was read of the account. Lines that begin with #: are hints and are not kept.
            #: Save and leave to add it; empty the file to add nothing.
            """;

    private static final String REST =
            """
            #: start: "17:30"            local time; "17:30~" for about
            #: zone: Europe/Paris
            #: duration: PT55M
            #: form: meeting             summit, strategic-dialogue, two-plus-two, working-group, visit,
            #:                           courtesy-call, conference, exchange-of-letters, other
            #: medium: phone             video, written; in-person goes without saying
            #: occasion:
            #: place: {city: Paris, country: FR}
            #: participants:
            #:   - {name: , country: , office: }
            #: topics: []
            #: paragraphs:
            #:   - label: "1"
            #:     text: >-
            #:       What was said.
            #:     topics: []
            #:     speakers: []
            #:     act: agreed
            #: commitments:
            #:   - {text: , by: []}
            #: sources:
            #:   - {url: , publisher: , side: , language: en}
            #: notes:
            """;

    private DraftTemplate() {}

    static String of(Map<String, Object> known) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", "");
        fields.put("date", "");
        fields.putAll(known);
        if (!known.containsKey("organisations")) {
            fields.putIfAbsent("countries", List.of());
        }
        return HEAD + YamlWriter.write(fields, YamlStyle.DEFAULT) + REST;
    }

    /** What an account makes, with what it does not settle in hints above it. */
    static String ofAccount(Map<String, Object> fields, List<Doubt> doubts) {
        StringBuilder text = new StringBuilder(ACCOUNT);
        for (Doubt doubt : doubts) {
            text.append(HINT + " ").append(doubt.field()).append(": ").append(doubt.question());
            text.append(doubt.choices().isEmpty() ? "" : " " + String.join(", ", doubt.choices()));
            text.append('\n');
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("title", "");
        whole.put("date", "");
        whole.putAll(fields);
        return text + YamlWriter.write(whole, RecordWriter.STYLE);
    }

    /**
     * The text of a record that was edited: as it was typed where comments stand in it, else with
     * its names in their canonical spelling.
     */
    static String written(String typed, Meeting meeting) {
        // An id is no field of a record: the name of its file is.
        String text = without("id:", typed);
        boolean commented = text.startsWith("#") || text.contains(" #") || text.contains("\n#");
        return commented ? text : RecordWriter.text(meeting);
    }

    /** The text as it is to be kept: without the hints. */
    static String withoutHints(String text) {
        return without(HINT, text);
    }

    /** Without the lines that begin with something. */
    private static String without(String beginning, String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.lines()
                .filter(line -> !line.startsWith(beginning))
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }
}
