package dev.relations.shell;

import dev.relations.cli.CommandException;
import dev.relations.cli.Completes;
import dev.relations.cli.Relations;
import dev.relations.completion.Slot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code source FILE}: does what a file says, line by line. */
@Command(name = "source", description = "Run the commands of a file.")
final class SourceCommand implements Callable<Integer> {

    /** A file that runs itself would never end. */
    private static final int DEEPEST = 32;

    private final Relations relations;
    private final Interpreter interpreter;
    private final Depth depth;

    @Parameters(paramLabel = "FILE", description = "Commands, one a line.")
    @Completes(Slot.Other.FILE)
    @Nullable String file;

    @Option(names = "--keep-going", description = "Go on behind a command that fails.")
    boolean keepGoing;

    /** How many files are being run, each from within the other. */
    static final class Depth {
        private int files;
    }

    SourceCommand(Relations relations, Interpreter interpreter, Depth depth) {
        this.relations = relations;
        this.interpreter = interpreter;
        this.depth = depth;
    }

    @Override
    public Integer call() {
        String name = String.valueOf(file);
        if (depth.files == DEEPEST) {
            throw CommandException.usage(
                    name + " runs itself, or another file that runs it",
                    "take one source out of them");
        }
        List<String> lines = Scripts.lines(relations.environment(), name);
        depth.files++;
        try {
            return interpreter.script(
                    lines.iterator(), Optional.of(name), keepGoing, relations.environment());
        } finally {
            depth.files--;
        }
    }
}
