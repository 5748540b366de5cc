package dev.relations.cli.reading;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Screens;
import dev.relations.cli.command.SessionMemory;
import dev.relations.cli.command.Value;
import dev.relations.completion.Slot;
import dev.relations.index.IndexStatus;
import dev.relations.index.IndexedFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** {@code relations index}: what is kept of the records between commands. */
public final class IndexCommand extends Command {

    private final Value action =
            options.maybeWord("status|rebuild|clear", "What to do; status when nothing is said.")
                    .naming(new Slot.Words(List.of("status", "rebuild", "clear")));

    /** One call of the command. */
    public IndexCommand(Relations relations) {
        super(
                relations,
                "index",
                "Tell of the index, make it anew, or delete it.",
                "The index keeps what was read of the records. It is looked after by every command"
                        + " and can be deleted at any time; RELATIONS_INDEX=off does without.");
    }

    @Override
    public Integer call() {
        Optional<IndexedFolder> index = Records.index(relations, Records.folder(relations));
        if (index.isEmpty()) {
            throw CommandException.notFound(
                    "no index is kept", "unset RELATIONS_INDEX, and see that HOME is set");
        }
        switch (action.or("status")) {
            case "status" -> tell(index.get().status());
            case "clear" -> clear(index.get());
            case "rebuild" -> {
                clear(index.get());
                relations.memory().ifPresent(SessionMemory::forget);
                int code = Records.load(relations).report();
                tell(index.get().status());
                return code;
            }
            default ->
                    throw CommandException.usage(
                            "relations index: there is no \"" + action.or("") + "\"",
                            "write status, rebuild or clear");
        }
        return ExitCode.OK;
    }

    private static void clear(IndexedFolder index) {
        try {
            index.clear();
        } catch (IOException e) {
            throw CommandException.notFound(
                    "the index cannot be deleted: " + e.getMessage(),
                    "see whether you may write to its folder");
        }
    }

    private void tell(IndexStatus status) {
        PrintWriter out = relations.environment().out();
        out.print("file      " + Screens.onOutput(relations.environment(), status.file() + "\n"));
        if (status.made().isEmpty()) {
            out.print("made      not yet, or by another build of the program\n");
        } else {
            ZoneId zone = relations.environment().clock().getZone();
            out.print(
                    "made      "
                            + status.made().get().atZone(zone).toLocalDateTime().withNano(0)
                            + "\n");
            out.print("records   " + status.files() + "\n");
            out.print("changed   " + status.added() + " since then, kept apart\n");
            out.print("size      " + (status.bytes() + 1023) / 1024 + " kB\n");
        }
        if (!status.writable()) {
            out.print("writable  no: every command reads all records\n");
        }
        out.flush();
    }
}
