package dev.relations.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** What an overview shows of the commands below another; hidden ones are left out. */
public final class Overview {

    private Overview() {}

    /** The commands below a command, by name, in the order of the help. */
    public static Map<String, CommandSpec> commands(CommandSpec above) {
        Map<String, CommandSpec> shown = new LinkedHashMap<>();
        above.subcommands()
                .forEach(
                        (name, line) -> {
                            if (!line.getCommandSpec().usageMessage().hidden()) {
                                shown.put(name, line.getCommandSpec());
                            }
                        });
        return shown;
    }

    /** What a command does, in its first sentence. */
    public static String summary(CommandSpec command) {
        String[] description = command.usageMessage().description();
        return description.length == 0 ? "" : description[0];
    }
}
