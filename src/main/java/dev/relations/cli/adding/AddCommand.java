package dev.relations.cli.adding;

import dev.relations.cli.changing.UnknownNames;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Question;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
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

/** {@code relations add}: takes new meetings into the records; never changes one that is there. */
public final class AddCommand extends Command {

    private final Value input =
            options.maybeWord(
                    "-", "- reads records from standard input, YAML or JSON, all or none.");
    private final DraftOptions draft = new DraftOptions(options);
    private final Flag edit = options.flag("--edit", "Write the record in $VISUAL or $EDITOR.");
    private final Flag dryRun = options.flag("--dry-run", "Show the file instead of writing it.");

    /** One call of the command. */
    public AddCommand(Relations relations) {
        super(
                relations,
                "add",
                "Add a meeting: from options, from standard input, in an editor, or by questions.",
                "On a terminal, add asks for what the options do not say, one thing after the other,"
                        + " checks every answer at once and completes it with Tab; < goes back. The"
                        + " record is shown before it is written. What is not finished is kept, and"
                        + " goes on the next time.");
    }

    @Override
    public Integer call() {
        Records records = Records.load(relations);
        if (edit.isGiven()) {
            return new EditedDraft(relations, records).add(template(records), dryRun.isGiven());
        }
        boolean asks = !fromInput() && !draft.missing().isEmpty();
        if (asks && draft.answers().isPresent() && new Question(relations).isPossible()) {
            return new AskedDraft(relations, records).add(draft.answers().get(), dryRun.isGiven());
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
                        dryRun.isGiven());
    }

    private boolean fromInput() {
        if (!input.or("-").equals("-")) {
            throw CommandException.usage(
                    "add takes no argument \"" + input.or("") + "\"",
                    "write - to read records from standard input, or options such as --title");
        }
        return input.text().isPresent();
    }

    private Map<String, Object> draft(Records records) {
        if (draft.isEmpty()) {
            throw CommandException.usage(
                    "nothing is said of the meeting",
                    "give --date, --title and --country, or - for standard input, or --edit");
        }
        requireTogether();
        return fields(records);
    }

    private void requireTogether() {
        String missing = draft.missing();
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
        return Draft.fields(draft, names, relations.environment().today());
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
