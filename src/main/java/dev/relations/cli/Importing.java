package dev.relations.cli;

import dev.relations.change.Outcome;
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
        ProgressLine progress = new ProgressLine(relations);
        try (TableRecords made =
                table.records(survey, count -> progress.tell("writing records", count))) {
            Outcome outcome =
                    changing.make(() -> NewRecords.adding(records.path(), survey.added(), made));
            progress.wipe();
            return changing.told(outcome);
        }
    }
}
