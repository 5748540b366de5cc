package dev.relations.cli.completing;

import dev.relations.cli.command.Overview;
import dev.relations.completion.Candidate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Offers the names of commands and options; hidden ones are not offered. */
final class ModelNames {

    private ModelNames() {}

    static List<Candidate> commands(String typed, CommandSpec command) {
        List<Candidate> commands = new ArrayList<>();
        Overview.commands(command)
                .forEach(
                        (name, spec) -> {
                            if (name.startsWith(typed)) {
                                commands.add(
                                        new Candidate(
                                                name,
                                                name,
                                                Overview.summary(spec),
                                                "commands",
                                                true));
                            }
                        });
        return commands;
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

    /** What an option does. */
    static String summary(OptionSpec option) {
        return String.join(" ", option.description());
    }
}
