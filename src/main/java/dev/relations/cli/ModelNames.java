package dev.relations.cli;

import dev.relations.completion.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Offers the names of commands and options; hidden ones are not offered. */
final class ModelNames {

    private ModelNames() {}

    static List<Candidate> commands(String typed, CommandSpec command) {
        List<Candidate> commands = new ArrayList<>();
        visible(command)
                .forEach(
                        (name, spec) -> {
                            if (name.startsWith(typed)) {
                                commands.add(
                                        new Candidate(name, name, summary(spec), "commands", true));
                            }
                        });
        return commands;
    }

    /** The subcommands of a command by name, without those that are hidden. */
    static Map<String, CommandSpec> visible(CommandSpec command) {
        Map<String, CommandSpec> visible = new LinkedHashMap<>();
        command.subcommands()
                .forEach(
                        (name, line) -> {
                            if (!line.getCommandSpec().usageMessage().hidden()) {
                                visible.put(name, line.getCommandSpec());
                            }
                        });
        return visible;
    }

    /** Short ones only where no long one can be meant. */
    static List<Candidate> options(String typed, TypedLine line) {
        List<Candidate> options = new ArrayList<>();
        for (OptionSpec option : line.command().options()) {
            if (option.hidden() || line.isUsedUp(option)) {
                continue;
            }
            for (String name : option.names()) {
                if (name.startsWith(typed) && (name.startsWith("--") || !typed.startsWith("--"))) {
                    options.add(new Candidate(name, name, summary(option), "options", true));
                }
            }
        }
        return options;
    }

    /** What a command does, in its first sentence. */
    static String summary(CommandSpec command) {
        String[] description = command.usageMessage().description();
        return description.length == 0 ? "" : description[0];
    }

    /** What an option does. */
    static String summary(OptionSpec option) {
        return String.join(" ", option.description());
    }
}
