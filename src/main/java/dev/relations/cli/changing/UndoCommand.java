package dev.relations.cli.changing;

import dev.relations.change.Change;
import dev.relations.change.Kept;
import dev.relations.change.RefusedChangeException;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.outside.ProgressLine;
import dev.relations.render.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** {@code relations undo}: takes the last change of the records back. */
public final class UndoCommand extends Command {

    private final Flag list = options.flag("--list", "Show the changes that can be undone.");
    private final Flag dryRun = options.flag("--dry-run", "Show what would change.");

    /** One call of the command. */
    public UndoCommand(Relations relations) {
        super(
                relations,
                "undo",
                "Take back the last change that a command made, and show how.",
                "Called again, it takes back the one before. What was changed since by other"
                        + " means is never lost: undo refuses.");
    }

    @Override
    public Integer call() {
        Changing changing =
                new Changing(relations, Records.folder(relations).path(), "relations undo");
        try {
            if (list.isGiven()) {
                return list(changing.folder().kept());
            }
            Kept last =
                    changing.folder()
                            .newest()
                            .orElseThrow(
                                    () -> CommandException.notFound("there is nothing to undo"));
            return dryRun.isGiven() ? show(changing, last) : undo(changing, last);
        } catch (RefusedChangeException e) {
            return changing.told(e.outcome());
        } catch (IOException e) {
            throw CommandException.notFound(
                    "the last changes cannot be read: " + e.getMessage(),
                    "they are in .relations/undo/ of the records folder");
        }
    }

    private int show(Changing changing, Kept last) throws IOException {
        ProgressLine progress = new ProgressLine(relations.environment());
        Change change;
        try {
            change = changing.folder().undoing(last, progress::tell);
        } finally {
            progress.wipe();
        }
        return show(changing, last, change);
    }

    /** Shown only when it is made: whoever reads may leave at any line. */
    private int undo(Changing changing, Kept last) throws IOException {
        ProgressLine progress = new ProgressLine(relations.environment());
        try {
            return changing.told(
                    changing.folder()
                            .undo(
                                    last,
                                    progress::tell,
                                    change -> {
                                        progress.wipe();
                                        show(changing, last, change);
                                    }));
        } finally {
            progress.wipe();
        }
    }

    private int show(Changing changing, Kept last, Change change) {
        relations.environment().out().print("undo of " + last.what() + "\n");
        return changing.show(change);
    }

    private String local(String at) {
        ZoneId zone = relations.environment().clock().getZone();
        String time = Instant.parse(at).atZone(zone).toLocalDateTime().toString();
        return time.substring(0, 16).replace('T', ' ');
    }

    private int list(List<Kept> kept) {
        PrintWriter out = relations.environment().out();
        for (Kept each : kept) {
            String line = local(each.at()) + "  " + each.user() + "  " + each.what();
            out.print(Visible.of(line) + "\n");
        }
        out.flush();
        return ExitCode.OK;
    }
}
