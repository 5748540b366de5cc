package dev.relations.interview;

import dev.relations.completion.Completion;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.store.DraftReader;
import dev.relations.store.Reading;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is known before anything is asked.
 *
 * @param today the day that words such as {@code yesterday} depend on
 */
public record Background(Meetings meetings, Vocabulary vocabulary, LocalDate today) {

    /** What diagnostics call the text of a draft. */
    public static final String DRAFT = "<draft>";

    Completion completion() {
        return new Completion(meetings, vocabulary, () -> today);
    }

    /** The meeting that is told, or why it is none. */
    public Reading<List<Meeting>> meeting(Told told) {
        return read(told.fields());
    }

    /** What is wrong with what is told, whatever is still missing. */
    Reading<List<Meeting>> unfinished(Told told) {
        Map<String, Object> fields = told.fields();
        fields.putIfAbsent("title", "Untitled");
        fields.putIfAbsent("date", "2000");
        if (told.parties().isEmpty()) {
            fields.put("countries", List.of("JP"));
        }
        return read(fields);
    }

    private Reading<List<Meeting>> read(Map<String, Object> fields) {
        return new DraftReader(vocabulary).read(DRAFT, YamlWriter.write(fields, YamlStyle.DEFAULT));
    }
}
