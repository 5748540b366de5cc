package dev.relations.cli.importing;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.cli.outside.ProgressLine;
import dev.relations.completion.Slot;
import dev.relations.dataset.BuiltInMaps;
import dev.relations.dataset.ImportMap;
import dev.relations.dataset.ImportMapReader;
import dev.relations.dataset.Survey;
import dev.relations.dataset.TableImport;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Source;
import dev.relations.store.Reading;
import dev.relations.store.RecordsFolder;
import dev.relations.store.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code relations import table}: each row of a table a record, as a map says. */
final class ImportTableCommand extends Command {

    private static final int USUAL_SAMPLES = 3;

    private final Value map =
            options.neededValue(
                            "--map",
                            "MAP",
                            "The file of the map, or the name of one that comes with the program.")
                    .naming(Slot.Other.FILE);
    private final Value file =
            options.word("FILE", "The table; - reads it from standard input.")
                    .naming(Slot.Other.FILE);
    private final Flag dryRun =
            options.flag("--dry-run", "Tell what would be imported, and show the first records.");
    private final Value samples =
            options.value(
                    "--samples", "N", "How many records a dry run shows; 3 when nothing is said.");
    private final Flag keepGoing =
            options.flag(
                    "--keep-going",
                    "Import the good rows even if some are bad; otherwise all or none.");
    private final Messages messages;

    ImportTableCommand(Relations relations) {
        super(
                relations,
                "table",
                "Make a record of each row of a table: CSV, TSV, JSON, or a calendar (.ics).",
                "A map says what the fields of a record are made of; see relations help import-map."
                        + " Rows that were imported before are known by their key and left alone.");
        this.messages = new Messages(relations);
    }

    @Override
    public Integer call() {
        Records records = Records.load(relations);
        if (records.report() != ExitCode.OK && !keepGoing.isGiven()) {
            throw CommandException.notFound(
                    "which rows were imported before cannot be told while records cannot be read",
                    "mend them; --keep-going imports all the same");
        }
        Optional<ImportMap> read = map(records);
        if (read.isEmpty()) {
            return ExitCode.NOT_FOUND;
        }
        try (TableFile table = TableFile.of(file.or(""), relations.environment())) {
            return run(
                    new TableImport(
                            table.source(),
                            read.get(),
                            records.vocabulary(),
                            importedKeys(records)),
                    records);
        } catch (IOException e) {
            throw CommandException.notFound(
                    file.or("") + " cannot be read: " + e.getMessage(), "see whether it is a file");
        }
    }

    private int run(TableImport table, Records records) throws IOException {
        ProgressLine progress = new ProgressLine(relations.environment());
        int asked = samples.number("--samples").orElse(USUAL_SAMPLES);
        Survey survey =
                table.survey(
                        new RecordsFolder(records.path()).ids(),
                        dryRun.isGiven() ? asked : 0,
                        rows -> progress.tell("reading rows", rows));
        progress.wipe();
        survey.diagnostics().forEach(messages::diagnostic);
        int untold = survey.errors() - survey.diagnostics().size();
        if (untold > 0) {
            messages.note("there are " + untold + " errors more", "");
        }
        if (survey.errors() > 0 && (survey.isHopeless() || !keepGoing.isGiven())) {
            messages.note(
                    "nothing was imported",
                    survey.isHopeless() ? "" : "--keep-going imports the rows that are good");
            return ExitCode.NOT_FOUND;
        }
        int code =
                dryRun.isGiven()
                        ? ExitCode.OK
                        : new Importing(relations, records).write(table, survey);
        if (code != ExitCode.OK) {
            return code;
        }
        SurveyText.print(survey, records.path(), relations.environment());
        return survey.errors() > 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private Optional<ImportMap> map(Records records) {
        String name = map.or("");
        Path path = relations.environment().resolve(name);
        Optional<String> builtIn = BuiltInMaps.text(name);
        if (!Files.exists(path) && builtIn.isEmpty()) {
            throw CommandException.notFound(
                    "there is no map " + name,
                    "name a file, or one that comes with the program: "
                            + String.join(", ", BuiltInMaps.names()));
        }
        TextFile text = TextFile.of(path, name);
        if (!Files.exists(path)) {
            text = new TextFile(name, path, builtIn, false, List.of());
        }
        text.problems().forEach(messages::diagnostic);
        if (text.text().isEmpty()) {
            return Optional.empty();
        }
        Reading<ImportMap> reading =
                new ImportMapReader(records.vocabulary()).read(name, text.text().get());
        reading.diagnostics().forEach(messages::diagnostic);
        return reading.value();
    }

    private static Set<String> importedKeys(Records records) {
        Set<String> keys = new HashSet<>();
        for (Meeting meeting : records.meetings()) {
            for (Source source : meeting.account().sources()) {
                source.key().ifPresent(keys::add);
            }
        }
        return keys;
    }
}
