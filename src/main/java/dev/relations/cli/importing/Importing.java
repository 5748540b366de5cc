package dev.relations.cli.importing;

import dev.relations.change.Outcome;
import dev.relations.cli.changing.Changing;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.outside.ProgressLine;
import dev.relations.dataset.Survey;
import dev.relations.dataset.TableImport;
import dev.relations.dataset.TableRecords;
import dev.relations.store.NewRecords;
import java.io.IOException;

/** Writes the records of an import. */
final class Importing {

    private final Relations relations;
    private final Records records;

    Importing(Relations relations, Records records) {
        this.relations = relations;
        this.records = records;
    }

    int write(TableImport table, Survey survey) throws IOException {
        if (survey.added().isEmpty()) {
            return ExitCode.OK;
        }
        Changing changing = new Changing(relations, records.path(), "relations import");
        ProgressLine progress = new ProgressLine(relations.environment());
        try (TableRecords made =
                table.records(survey, count -> progress.tell("writing records", count))) {
            return changing.told(made(changing, survey, made, progress));
        }
    }

    /** The line of the progress goes before anything else is told, a failure too. */
    private Outcome made(Changing changing, Survey survey, TableRecords made, ProgressLine progress)
            throws IOException {
        try {
            return changing.make(() -> NewRecords.adding(records.path(), survey.added(), made));
        } finally {
            progress.wipe();
        }
    }
}
