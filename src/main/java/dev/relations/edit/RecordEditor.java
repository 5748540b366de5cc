package dev.relations.edit;

import dev.relations.diagnostic.Severity;
import dev.relations.meeting.Meeting;
import dev.relations.store.Reading;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordWriter;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.RefusedEditException;
import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes assignments to records; what comes of it is read as every record is. */
public final class RecordEditor {

    private final Vocabulary vocabulary;

    public RecordEditor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A record with assignments made.
     *
     * @param text the whole text of its file
     * @throws EditException if an assignment cannot be made, or the record would have errors
     */
    public EditedRecord made(List<Assignment> assignments, Meeting meeting, String text) {
        YamlText changed = parsed(text);
        Values values = new Values(vocabulary, day(meeting));
        Selector selector = new Selector(vocabulary);
        List<EditException> unmatched = new ArrayList<>();
        for (Assignment assignment : assignments) {
            FieldEdit edit = new FieldEdit(assignment, values, selector);
            changed = edit.made(changed);
            edit.unmatched().ifPresent(unmatched::add);
        }
        return read(meeting.path(), text, changed.toString(), unmatched);
    }

    /** A text as one that can be changed piece by piece. */
    static YamlText parsed(String text) {
        try {
            return YamlText.of(text, RecordWriter.STYLE);
        } catch (YamlException e) {
            throw new EditException("it is no YAML any more: " + e.reason(), "mend it first");
        } catch (RefusedEditException e) {
            throw new EditException(e.reason(), "change it by hand: relations edit");
        }
    }

    private static Optional<LocalDate> day(Meeting meeting) {
        return Optional.of(meeting.when().date())
                .filter(date -> date.isDay())
                .map(date -> date.earliest());
    }

    /**
     * What a new text tells.
     *
     * @throws EditException if it has errors
     */
    EditedRecord read(String path, String before, String after, List<EditException> unmatched) {
        String plain = after.startsWith("\uFEFF") ? after.substring(1) : after;
        Reading<Meeting> reading = new RecordReader(vocabulary).read(path, plain);
        return reading.value()
                .map(meeting -> new EditedRecord(path, before, after, meeting, unmatched))
                .orElseThrow(
                        () ->
                                new EditException(
                                        reading.diagnostics().stream()
                                                .filter(d -> d.severity() == Severity.ERROR)
                                                .toList()));
    }
}
