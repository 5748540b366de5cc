package dev.relations.cli.changing;

import dev.relations.change.Author;
import dev.relations.change.Change;
import dev.relations.change.ChangedFolder;
import dev.relations.change.FileChange;
import dev.relations.change.Outcome;
import dev.relations.change.Trash;
import dev.relations.change.UnifiedDiff;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Screens;
import dev.relations.cli.outside.Environment;
import dev.relations.edit.EditException;
import dev.relations.meeting.MeetingId;
import dev.relations.render.DiffText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes changes of the records or shows what they would be, and says what stands in the way. */
public final class Changing {

    /** How long to wait for another process that writes. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Relations relations;
    private final Path folder;
    private final Messages messages;
    private final ChangedFolder changed;

    /**
     * @param command as those who wait for it are told: {@code relations set}
     */
    public Changing(Relations relations, Path folder, String command) {
        this.relations = relations;
        this.folder = folder;
        this.messages = new Messages(relations);
        Environment environment = relations.environment();
        this.changed =
                new ChangedFolder(
                        folder,
                        new Author(command, user(environment), environment.clock()),
                        dataFolder(environment).map(data -> new Trash(data, environment.clock())),
                        PATIENCE,
                        this::tellWaiting);
    }

    /** To somebody who sits there and wonders; a script has its time-out. */
    private void tellWaiting(String holder) {
        if (relations.environment().terminal().err()) {
            messages.note("waiting for another process to end", holder);
        }
    }

    private static String user(Environment environment) {
        return environment
                .variable("USER")
                .or(() -> environment.variable("LOGNAME"))
                .orElse("an unknown user");
    }

    private static Optional<Path> dataFolder(Environment environment) {
        return environment
                .variable("XDG_DATA_HOME")
                .filter(path -> path.startsWith("/"))
                .map(Path::of)
                .or(() -> environment.variable("HOME").map(h -> Path.of(h, ".local", "share")));
    }

    ChangedFolder folder() {
        return changed;
    }

    /** The text of a file of the records as it is now. */
    String text(String path) {
        try {
            return ChangedFolder.read(folder.resolve(path));
        } catch (IOException e) {
            throw CommandException.notFound(
                    shown(path)
                            + " cannot be read: "
                            + Optional.ofNullable(e.getMessage()).orElse("unknown reason"),
                    "nothing was changed");
        }
    }

    /** Shows on standard output what a change would do. */
    public int show(Change change) {
        PrintWriter out = relations.environment().out();
        change.files().forEach(file -> print(UnifiedDiff.of(file, below()), out));
        return ExitCode.OK;
    }

    /** Shows on standard error what a change would do, for who is asked about it. */
    public void preview(Change change) {
        print(UnifiedDiff.of(change, below()), relations.environment().err());
    }

    /** The way from the working folder to the records, where {@code patch} is run from. */
    private String below() {
        Path here = relations.environment().workingDirectory();
        return folder.startsWith(here) && !folder.equals(here) ? here.relativize(folder) + "/" : "";
    }

    void print(List<String> diff, PrintWriter out) {
        boolean isOutput = out == relations.environment().out();
        DiffText.of(diff, isOutput ? Screens.ofOutput(relations) : Screens.ofErrors(relations))
                .forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    /** Makes a change, all or none; the exit code, where it could not be made with a message. */
    public int make(Change change) {
        return told(changed.make(change));
    }

    /** Makes a change and lists the files that it changed; the exit code. */
    int makeAndList(Change change) {
        int code = make(change);
        if (code == ExitCode.OK) {
            PrintWriter out = relations.environment().out();
            for (FileChange file : change.files()) {
                String path = file instanceof FileChange.Move move ? move.to() : file.path();
                out.print(shown(path) + "\n");
            }
            out.flush();
        }
        return code;
    }

    /** Shows what a change would do, or makes it and lists the files that it changed. */
    public int showOrMake(boolean show, Change change) {
        return show ? show(change) : makeAndList(change);
    }

    /** Says which files name an id too, but could not be changed. */
    void tellUnread(List<String> paths, MeetingId id) {
        for (String path : paths) {
            messages.note(
                    shown(path) + " names " + id + " too, but cannot be changed",
                    "see relations check " + shown(path));
        }
    }

    /** An edit that cannot be made, as a message. */
    public CommandException refused(EditException e) {
        e.diagnostics().forEach(d -> messages.diagnostic(folder, d));
        return CommandException.notFound(
                e.message(), e.remedy().isEmpty() ? "nothing was changed" : e.remedy());
    }

    /** Makes a change that is thought out when no other process writes any more. */
    public Outcome make(Supplier<Change> change) {
        return changed.make(change);
    }

    /** Says what came of a change, unless that is plain success; the exit code. */
    public int told(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            done.recovered().forEach(text -> messages.note(text, ""));
            return ExitCode.OK;
        } else if (outcome instanceof Outcome.Conflict conflict) {
            tell(conflict);
        } else if (outcome instanceof Outcome.Taken taken) {
            error("there is already a file " + shown(taken.path()), "nothing was changed");
        } else if (outcome instanceof Outcome.Busy busy) {
            error(
                    "another process is writing, and did not end in " + PATIENCE.toSeconds() + " s",
                    busy.holder() + "; nothing was changed");
        } else if (outcome instanceof Outcome.Unfinished unfinished) {
            error(
                    "the change failed halfway: " + unfinished.reason(),
                    unfinished.remedy() + "; the next command that writes takes it back first");
        } else if (outcome instanceof Outcome.Failed failed) {
            error(
                    shown(failed.path()) + ": " + failed.reason(),
                    "nothing was changed; " + failed.remedy());
        }
        return ExitCode.NOT_FOUND;
    }

    private void tell(Outcome.Conflict conflict) {
        if (conflict.gone()) {
            error(shown(conflict.path()) + " is gone meanwhile", "nothing was changed");
            return;
        }
        error(
                shown(conflict.path()) + " was changed by somebody else meanwhile",
                "nothing was changed; this is what they did:");
        print(
                UnifiedDiff.of(shown(conflict.path()), conflict.expected(), conflict.found()),
                relations.environment().err());
    }

    private void error(String message, String remedy) {
        messages.error(message, Optional.of(remedy));
    }

    /**
     * The path of a record, below the folder, as the user would type it; the folder itself if
     * empty.
     */
    public String shown(String path) {
        return path.isEmpty()
                ? folder.toString()
                : relations.environment().shown(folder.resolve(path));
    }
}
