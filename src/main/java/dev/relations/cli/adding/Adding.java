package dev.relations.cli.adding;

import dev.relations.change.Change;
import dev.relations.change.Outcome;
import dev.relations.cli.changing.Changing;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Screens;
import dev.relations.meeting.MeetingId;
import dev.relations.store.NewEntries;
import dev.relations.store.NewRecord;
import dev.relations.store.NewRecords;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordsFolder;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Writes new records, all or none, and says where; or shows what would be written. */
public final class Adding {

    private final Relations relations;
    private final Records records;
    private final NewEntries entries;

    Adding(Relations relations, Records records) {
        this(relations, records, NewEntries.NONE);
    }

    /** With what the vocabulary gains by the same change. */
    public Adding(Relations relations, Records records, NewEntries entries) {
        this.relations = relations;
        this.records = records;
        this.entries = entries;
    }

    /** Adds them, or shows what would be added; the exit code. */
    public int add(List<NewRecord> additions, boolean dryRun) {
        return dryRun ? show(additions) : write(additions);
    }

    private int show(List<NewRecord> additions) {
        PrintWriter out = relations.environment().out();
        for (NewRecord addition : additions) {
            if (additions.size() > 1) {
                out.print("---\n");
            }
            out.print("# " + printed(addition.path()) + "\n");
            out.print(Screens.onOutput(relations.environment(), addition.text()));
        }
        if (!entries.isEmpty()) {
            new Changing(relations, records.path(), "relations add")
                    .show(new Change("add", entries.changes(records.path())));
        }
        return ExitCode.OK;
    }

    private int write(List<NewRecord> additions) {
        Changing changing = new Changing(relations, records.path(), "relations add");
        Outcome outcome =
                changing.make(() -> NewRecords.adding(records.path(), additions, entries));
        if (outcome instanceof Outcome.Taken taken) {
            return taken(taken.path());
        }
        int code = changing.told(outcome);
        if (code == ExitCode.OK) {
            additions.forEach(a -> relations.environment().out().print(printed(a.path()) + "\n"));
        }
        return code;
    }

    private int taken(String path) {
        MeetingId id = new MeetingId(RecordReader.stem(path));
        MeetingId free = NewRecords.free(id, new RecordsFolder(records.path()).ids());
        new Messages(relations)
                .error(
                        "there is already a record " + id + ": " + shown(path),
                        Optional.of("nothing was written; --id " + free + " is free"));
        return ExitCode.NOT_FOUND;
    }

    private String printed(String path) {
        return Screens.onOutput(relations.environment(), shown(path));
    }

    private String shown(String path) {
        return relations.environment().shown(records.path().resolve(path));
    }
}
