package dev.relations.cli.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** A command: its options say what it takes, and to call it does its work. */
public abstract class Command implements Callable<Integer> {

    protected final Relations relations;

    /** What it takes; the fields of a command add to it. */
    protected final Options options;

    /**
     * A command of this name.
     *
     * @param description what it does: a sentence that overviews show, and more for its own help
     */
    @SuppressWarnings("this-escape") // the model only keeps it, to call it
    protected Command(Relations relations, String name, String... description) {
        this.relations = relations;
        this.options = new Options(name, this, description);
    }

    /** The commands below it, by name, in the order of the help. */
    protected Map<String, Command> subcommands() {
        return Map.of();
    }

    /** It and the commands below it, as the library reads a line by them. */
    public final CommandLine line() {
        CommandLine line = new CommandLine(options.spec());
        Relations.describe(line.getCommandSpec());
        line.getCommandSpec().versionProvider(new Version());
        subcommands().forEach((name, each) -> line.addSubcommand(name, each.line()));
        return line;
    }

    /** The program that it is a command of, with those commands that were made beside it. */
    protected final CommandLine program() {
        return options.spec().commandLine().getParent();
    }

    /** Does the work; the exit code. */
    @Override
    public abstract Integer call();
}
