package dev.relations.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code relations add}: takes a meeting into the records. */
@Command(name = "add", description = "Add a meeting.")
final class AddCommand implements Callable<Integer> {

    private final Relations relations;

    AddCommand(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Integer call() {
        return relations.noInput ? ExitCode.OK : ExitCode.NOT_FOUND;
    }
}
