package dev.relations.cli;

import java.util.Map;
import java.util.concurrent.Callable;

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
    Map<String, Command> subcommands() {
        return Map.of();
    }

    /** Does the work; the exit code. */
    @Override
    public abstract Integer call();
}
