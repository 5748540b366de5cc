package dev.relations.cli;

import dev.relations.meeting.Meeting;
import dev.relations.store.DraftReader;
import dev.relations.store.NewRecord;
import dev.relations.store.Reading;
import dev.relations.store.RecordWriter;
import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relations add}: takes new meetings into the records; never changes one that is there. */
@Command(
        name = "add",
        description = {
            "Add a meeting: from options, from standard input, in an editor, or by questions.",
            "On a terminal, add alone asks for one thing after the other, checks every answer at"
                    + " once and completes it with Tab; < goes back. The record is shown before it"
                    + " is written. What is not finished is kept, and goes on the next time."
        })
final class AddCommand implements Callable<Integer> {

    private final Relations relations;

    @Parameters(
            paramLabel = "-",
            arity = "0..1",
            description = "- reads records from standard input, YAML or JSON, all or none.")
    @Nullable String input;

    @Mixin DraftOptions options = new DraftOptions();

    @Option(names = "--edit", description = "Write the record in $VISUAL or $EDITOR.")
    boolean edit;

    @Option(names = "--dry-run", description = "Show the file instead of writing it.")
    boolean dryRun;

    AddCommand(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Integer call() {
        Records records = Records.load(relations);
        if (edit) {
            return new EditedDraft(relations, records).add(template(records), dryRun);
        }
        if (!fromInput() && options.isEmpty() && new Question(relations).isPossible()) {
            return new AskedDraft(relations, records).add(dryRun);
        }
        DraftReader reader = new DraftReader(records.vocabulary());
        Reading<List<Meeting>> drafts =
                fromInput()
                        ? standardInput(reader)
                        : reader.read(
                                "<options>", YamlWriter.write(draft(records), YamlStyle.DEFAULT));
        if (drafts.value().isEmpty()) {
            drafts.diagnostics().forEach(new Messages(relations)::diagnostic);
            return fromInput() ? ExitCode.NOT_FOUND : ExitCode.USAGE;
        }
        List<Meeting> meetings = drafts.value().get();
        if (fromInput()) {
            new UnknownNames(relations, records.vocabulary()).report(meetings);
        }
        return new Adding(relations, records)
                .add(
                        meetings.stream()
                                .map(m -> new NewRecord(m.id(), RecordWriter.text(m)))
                                .toList(),
                        dryRun);
    }

    private boolean fromInput() {
        if (input != null && !input.equals("-")) {
            throw CommandException.usage(
                    "add takes no argument \"" + input + "\"",
                    "write - to read records from standard input, or options such as --title");
        }
        return input != null;
    }

    private Map<String, Object> draft(Records records) {
        if (options.isEmpty()) {
            throw CommandException.usage(
                    "nothing is said of the meeting",
                    "give --date, --title and --country, or - for standard input, or --edit");
        }
        requireTogether();
        return fields(records);
    }

    private void requireTogether() {
        String missing =
                options.title == null
                        ? "--title"
                        : options.date == null
                                ? "--date"
                                : options.countries.isEmpty() && options.organisations.isEmpty()
                                        ? "--country"
                                        : "";
        if (!missing.isEmpty()) {
            throw CommandException.usage(
                    missing + " is missing",
                    "a meeting needs --title, --date and a --country or --organisation");
        }
    }

    private Map<String, Object> fields(Records records) {
        DraftNames names =
                new DraftNames(
                        records.vocabulary(), new Question(relations), new Messages(relations));
        return Draft.fields(options, names, relations.environment().today());
    }

    private String template(Records records) {
        return DraftTemplate.of(fields(records));
    }

    private Reading<List<Meeting>> standardInput(DraftReader reader) {
        try {
            return reader.read(relations.environment().in());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
