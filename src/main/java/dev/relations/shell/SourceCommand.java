package dev.relations.shell;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.completion.Slot;
import java.util.List;
import java.util.Optional;

/** {@code source FILE}: does what a file says, line by line. */
final class SourceCommand extends Command {

    /** A file that runs itself would never end. */
    private static final int DEEPEST = 32;

    private final Interpreter interpreter;
    private final Depth depth;
    private final Value file =
            options.word("FILE", "Commands, one a line.").naming(Slot.Other.FILE);
    private final Flag keepGoing =
            options.flag("--keep-going", "Go on behind a command that fails.");

    /** How many files are being run, each from within the other. */
    static final class Depth {
        private int files;
    }

    SourceCommand(Relations relations, Interpreter interpreter, Depth depth) {
        super(relations, "source", "Run the commands of a file.");
        this.interpreter = interpreter;
        this.depth = depth;
    }

    @Override
    public Integer call() {
        String name = file.or("");
        if (depth.files == DEEPEST) {
            throw CommandException.usage(
                    name + " runs itself, or another file that runs it",
                    "take one source out of them");
        }
        List<String> lines = Scripts.lines(relations.environment(), name);
        depth.files++;
        try {
            return interpreter.script(
                    lines.iterator(),
                    Optional.of(name),
                    keepGoing.isGiven(),
                    relations.environment());
        } finally {
            depth.files--;
        }
    }
}
