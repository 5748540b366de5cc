package dev.relations.cli.changing;

import dev.relations.change.Change;
import dev.relations.change.ChangedFolder;
import dev.relations.change.FileChange;
import dev.relations.change.Outcome;
import dev.relations.change.UnifiedDiff;
import dev.relations.check.Check;
import dev.relations.check.Checked;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Question;
import dev.relations.cli.command.Relations;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Severity;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A record file in the user's editor, as a copy. What was typed is never lost: until it is in the
 * records, it stays in a file of its own, and whatever goes wrong names that file.
 */
final class EditedFile {

    /** Of the choices when a record has errors. */
    private static final Optional<Integer> SAVE = Optional.of(1);

    private final Relations relations;
    private final String path;
    private final Check check;
    private final Messages messages;
    private final Changing changing;

    EditedFile(Relations relations, RecordsFolder folder, String path) {
        this.relations = relations;
        this.path = path;
        this.check = new Check(folder, relations.environment().today());
        this.messages = new Messages(relations);
        this.changing = new Changing(relations, folder.path(), "relations edit");
    }

    int edit(boolean dryRun) {
        String before = changing.text(path);
        Path copy = copy(before);
        while (true) {
            new Editor(relations.environment()).open(copy, "the record is as it was");
            String text = read(copy);
            if (text.equals(before)) {
                delete(copy);
                messages.note("the record was not changed", "");
                return ExitCode.OK;
            }
            Optional<Integer> choice = isGood(copy) ? SAVE : choice();
            if (choice.equals(SAVE)) {
                return dryRun ? show(before, text, copy) : save(before, text, copy);
            } else if (choice.isEmpty()) {
                messages.note("nothing was changed; what was typed is in " + copy, "");
                return ExitCode.NOT_FOUND;
            }
        }
    }

    private Path copy(String text) {
        try {
            Path own = Files.createTempDirectory("relations-");
            Path copy = own.resolve(name());
            Files.writeString(copy, text);
            return copy;
        } catch (IOException e) {
            throw CommandException.notFound(
                    "a copy to edit cannot be written: " + e.getMessage(),
                    "see that TMPDIR is writable");
        }
    }

    /** What the user calls the file, wherever its copy lies. */
    private String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String read(Path copy) {
        try {
            return ChangedFolder.read(copy);
        } catch (IOException e) {
            throw CommandException.notFound(
                    copy + " cannot be read: " + Optional.ofNullable(e.getMessage()).orElse("?"),
                    "what was typed is in " + copy);
        }
    }

    /** Checks the copy in the place of the record, by every rule; whether it has no error. */
    private boolean isGood(Path copy) {
        try {
            Checked checked = check.look(List.of(RecordFile.outside(copy)));
            List<Diagnostic> found =
                    checked.diagnostics().stream()
                            .filter(d -> d.path().equals(copy.toString()))
                            .toList();
            found.forEach(d -> messages.diagnostic(d.withPath(name())));
            return found.stream().noneMatch(d -> d.severity() == Severity.ERROR);
        } catch (IOException e) {
            throw CommandException.notFound(
                    copy + " cannot be read: " + e.getMessage(), "the record is as it was");
        }
    }

    /** One may want to mend a record step by step. */
    private Optional<Integer> choice() {
        return new Question(relations)
                .choose(
                        "The record has errors",
                        List.of("open it again", "save it with these errors"));
    }

    private int show(String before, String text, Path copy) {
        delete(copy);
        return changing.show(change(before, text));
    }

    private Change change(String before, String text) {
        String id = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        return new Change("edit " + id, List.of(new FileChange.Replace(path, before, text)));
    }

    private int save(String before, String text, Path copy) {
        Outcome outcome = changing.folder().make(change(before, text));
        int code = changing.told(outcome);
        if (code == ExitCode.OK) {
            delete(copy);
            relations.environment().out().print(changing.shown(path) + "\n");
            return code;
        }
        if (outcome instanceof Outcome.Conflict) {
            messages.note("this is what you did:", "");
            changing.print(
                    UnifiedDiff.of(changing.shown(path), before, text),
                    relations.environment().err());
        }
        messages.note("what was typed is in " + copy, "");
        return code;
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
            Path own = copy.getParent();
            if (own != null) {
                Files.deleteIfExists(own);
            }
        } catch (IOException e) {
            // An editor may have left a file of its own there: it stays.
        }
    }
}
