package dev.relations.check;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.store.RecordReader;
import dev.relations.store.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record's file, looked at by itself.
 *
 * @param outline where its values stand, if it is YAML
 * @param meeting what it tells of, if it is without error
 * @param diagnostics what is wrong with its form
 * @param silences what it says is not to be reported
 */
record CheckedFile(
        TextFile file,
        Optional<Outline> outline,
        Optional<Meeting> meeting,
        List<Diagnostic> diagnostics,
        List<Silence> silences) {

    static CheckedFile of(TextFile file, RecordReader reader, List<FormRule> rules) {
        if (file.text().isEmpty()) {
            return new CheckedFile(
                    file, Optional.empty(), Optional.empty(), file.problems(), List.of());
        }
        String text = file.text().get();
        RecordReader.WithDocument read = reader.readWithDocument(file.path(), text);
        Written written = new Written(file.path(), text, file.hasMark(), read.document());
        List<Diagnostic> diagnostics = new ArrayList<>(read.reading().diagnostics());
        rules.forEach(rule -> rule.check(written, diagnostics::add));
        Silences silences = Silences.of(written);
        diagnostics.addAll(silences.problems());
        return new CheckedFile(
                file,
                read.document().map(Outline::of),
                read.reading().value(),
                diagnostics,
                silences.all());
    }
}
