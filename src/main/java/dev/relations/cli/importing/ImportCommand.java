package dev.relations.cli.importing;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Relations;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code relations import}: takes in what others have written; each kind is a subcommand. */
public final class ImportCommand extends Command {

    /** One call of the command. */
    public ImportCommand(Relations relations) {
        super(relations, "import", "Take in meetings that others have written down.");
    }

    @Override
    protected Map<String, Command> subcommands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("readout", new ImportReadoutCommand(relations));
        commands.put("table", new ImportTableCommand(relations));
        return commands;
    }

    @Override
    public Integer call() {
        throw CommandException.usage(
                "what to import is not said",
                "write relations import " + String.join(" or ", subcommands().keySet()));
    }
}
