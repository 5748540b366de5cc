package dev.relations.cli;

import dev.relations.index.IndexStatus;
import dev.relations.index.IndexedFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code relations index}: what is kept of the records between commands. */
@Command(
        name = "index",
        description = {
            "Tell of the index, make it anew, or delete it.",
            "The index keeps what was read of the records. It is looked after by every command and"
                    + " can be deleted at any time; RELATIONS_INDEX=off does without."
        })
final class IndexCommand implements Callable<Integer> {

    private final Relations relations;

    @Parameters(
            paramLabel = "status|rebuild|clear",
            arity = "0..1",
            description = "What to do; status when nothing is said.")
    @Completes(words = {"status", "rebuild", "clear"})
    String action = "status";

    IndexCommand(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Integer call() {
        Optional<IndexedFolder> index = Records.index(relations, Records.folder(relations));
        if (index.isEmpty()) {
            throw CommandException.notFound(
                    "no index is kept", "unset RELATIONS_INDEX, and see that HOME is set");
        }
        switch (action) {
            case "status" -> tell(index.get().status());
            case "clear" -> clear(index.get());
            case "rebuild" -> {
                clear(index.get());
                relations.session().ifPresent(Session::forget);
                int code = Records.load(relations).report();
                tell(index.get().status());
                return code;
            }
            default ->
                    throw CommandException.usage(
                            "relations index: there is no \"" + action + "\"",
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
