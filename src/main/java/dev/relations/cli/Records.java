package dev.relations.cli;

import dev.relations.meeting.Meetings;
import dev.relations.store.Loaded;
import dev.relations.store.RecordsFolder;
import dev.relations.store.RecordsLocation;
import dev.relations.vocabulary.Vocabulary;
import java.nio.file.Path;

/** The records that a command works on, and what could not be read of them. */
final class Records {

    private final Relations relations;
    private final RecordsFolder folder;
    private final Loaded loaded;

    private Records(Relations relations, RecordsFolder folder, Loaded loaded) {
        this.relations = relations;
        this.folder = folder;
        this.loaded = loaded;
    }

    /** Finds the folder and reads it. */
    static Records load(Relations relations) {
        RecordsFolder folder = folder(relations);
        return new Records(relations, folder, folder.load());
    }

    /** Finds the folder. */
    static RecordsFolder folder(Relations relations) {
        Environment environment = relations.environment();
        RecordsLocation location =
                RecordsLocation.find(
                        relations.records(),
                        environment.variables(),
                        environment.workingDirectory());
        if (location instanceof RecordsLocation.Missing missing) {
            throw CommandException.notFound(missing.message(), missing.remedy());
        }
        return new RecordsFolder(((RecordsLocation.Found) location).folder());
    }

    Meetings meetings() {
        return loaded.meetings();
    }

    Vocabulary vocabulary() {
        return loaded.vocabulary();
    }

    Path path() {
        return folder.path();
    }

    /** Names what could not be read on standard error; the exit code that follows from it. */
    int report() {
        if (loaded.diagnostics().isEmpty()) {
            return ExitCode.OK;
        }
        Messages messages = new Messages(relations);
        loaded.diagnostics().forEach(d -> messages.diagnostic(folder.path(), d));
        return ExitCode.INCOMPLETE;
    }
}
