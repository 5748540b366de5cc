package dev.relations.cli.checking;

import dev.relations.cli.command.Choices;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.render.SchemaText;
import dev.relations.schema.RecordSchema;
import dev.relations.schema.SchemaSubject;
import dev.relations.store.Reading;
import dev.relations.store.RecordsFolder;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** {@code relations schema}: what editors need to know to help with records. */
public final class SchemaCommand extends Command {

    private final Values words =
            options.words(
                            "WHAT",
                            "meeting, which goes without saying; or a file of the vocabulary:"
                                    + " people, topics, countries or check.")
                    .naming(new Slot.OneOf(SchemaSubject.class, false));

    /** One call of the command. */
    public SchemaCommand(Relations relations) {
        super(
                relations,
                "schema",
                "Print the JSON Schema by which editors help to write records.",
                "Keep it beside the records: relations schema > records/meeting.schema.json; and"
                        + " begin a record in a folder below with the line"
                        + " # yaml-language-server: $schema=../meeting.schema.json.",
                "It is made for this folder: it proposes the topics and persons of the"
                        + " vocabulary, and knows the countries that it adds.");
    }

    @Override
    public Integer call() {
        if (words.all().size() > 1) {
            throw CommandException.usage(
                    "schema prints one schema at a time", "relations schema " + words.all().get(0));
        }
        String wanted = words.all().isEmpty() ? SchemaSubject.MEETING.key() : words.all().get(0);
        SchemaSubject subject =
                Choices.pick("relations schema", wanted, SchemaSubject::of, SchemaSubject.values());
        Optional<RecordsFolder> folder = folder();
        Reading<Vocabulary> vocabulary =
                folder.map(RecordsFolder::vocabulary)
                        .orElseGet(
                                () -> new Reading<>(Optional.of(Vocabulary.builtIn()), List.of()));
        SchemaText.write(
                RecordSchema.of(subject, vocabulary.value().orElseThrow()),
                relations.environment().out());
        return folder.map(each -> told(vocabulary.diagnostics(), each)).orElse(ExitCode.OK);
    }

    /** A folder that is named must be there; without one there is what the program knows. */
    private Optional<RecordsFolder> folder() {
        return relations.records().isPresent()
                ? Optional.of(Records.folder(relations))
                : Records.folder(relations.environment(), Optional.empty());
    }

    private int told(List<Diagnostic> diagnostics, RecordsFolder folder) {
        Messages messages = new Messages(relations);
        diagnostics.forEach(each -> messages.diagnostic(folder.path(), each));
        return diagnostics.isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
}
