package dev.relations.cli;

import dev.relations.store.NewRecord;
import dev.relations.store.NewRecords;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Writes new records, all or none, and says where; or shows what would be written. */
final class Adding {

    private final Relations relations;
    private final Records records;

    Adding(Relations relations, Records records) {
        this.relations = relations;
        this.records = records;
    }

    int add(List<NewRecord> additions, boolean dryRun) {
        return dryRun ? show(additions) : write(additions);
    }

    private int show(List<NewRecord> additions) {
        PrintWriter out = relations.environment().out();
        for (NewRecord addition : additions) {
            if (additions.size() > 1) {
                out.print("---\n");
            }
            out.print("# " + shown(addition.path()) + "\n");
            out.print(addition.text());
        }
        return ExitCode.OK;
    }

    private int write(List<NewRecord> additions) {
        NewRecords.Outcome outcome = NewRecords.write(records.path(), additions);
        Messages messages = new Messages(relations);
        if (outcome instanceof NewRecords.Taken taken) {
            messages.error(
                    "there is already a record " + taken.id() + ": " + shown(taken.path()),
                    Optional.of("nothing was written; --id " + taken.free() + " is free"));
            return ExitCode.NOT_FOUND;
        } else if (outcome instanceof NewRecords.Failed failed) {
            messages.error(
                    shown(failed.path()) + " could not be written: " + failed.reason(),
                    Optional.of("nothing was written"));
            return ExitCode.NOT_FOUND;
        }
        ((NewRecords.Written) outcome)
                .paths()
                .forEach(path -> relations.environment().out().print(shown(path) + "\n"));
        return ExitCode.OK;
    }

    private String shown(String path) {
        return RecordPaths.shown(relations.environment(), records.path(), path);
    }
}
