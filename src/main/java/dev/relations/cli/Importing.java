package dev.relations.cli;

import dev.relations.dataset.Survey;
import dev.relations.dataset.TableImport;
import dev.relations.store.NewEntries;
import dev.relations.store.NewRecord;
import dev.relations.store.NewRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
        List<NewRecord> additions = new ArrayList<>();
        table.records(survey).forEachRemaining(additions::add);
        Changing changing = new Changing(relations, records.path(), "relations import");
        return changing.told(
                changing.make(() -> NewRecords.adding(records.path(), additions, NewEntries.NONE)));
    }
}
