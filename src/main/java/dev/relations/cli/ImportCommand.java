package dev.relations.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code relations import}: takes in what others have written; each kind is a subcommand. */
@Command(
        name = "import",
        description = "Take in meetings that others have written down.",
        synopsisSubcommandLabel = "COMMAND")
final class ImportCommand implements Runnable {

    private final Relations relations;

    ImportCommand(Relations relations) {
        this.relations = relations;
    }

    /** What can be taken in, by name. */
    Map<String, Object> subcommands() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("readout", new ImportReadoutCommand(relations));
        commands.put("table", new ImportTableCommand(relations));
        return commands;
    }

    @Override
    public void run() {
        throw CommandException.usage(
                "what to import is not said",
                "write relations import " + String.join(" or ", subcommands().keySet()));
    }
}
