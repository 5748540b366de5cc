package dev.relations.cli;

import dev.relations.completion.Slot;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code relations help}: help on a command, or on a subject such as the query language. */
@Command(name = "help", description = "Show help on a command or a subject.", helpCommand = true)
final class HelpCommand implements Callable<Integer> {

    private final Relations relations;

    @Spec CommandSpec spec;

    @Parameters(
            paramLabel = "COMMAND|SUBJECT",
            arity = "0..1",
            description = "A command, or one of: query, dates, formats, import-map, exit-codes.")
    @Completes(value = Slot.Other.COMMAND, oneOf = HelpSubject.class)
    @Nullable String subject;

    HelpCommand(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.commandLine().getParent();
        Environment environment = relations.environment();
        if (subject == null) {
            program.usage(environment.out());
            return ExitCode.OK;
        }
        CommandLine command = program.getSubcommands().get(subject);
        if (command != null) {
            command.usage(environment.out());
            return ExitCode.OK;
        }
        HelpSubject text =
                HelpSubject.of(subject)
                        .orElseThrow(
                                () ->
                                        CommandException.notFound(
                                                "there is no help on \"" + subject + "\"",
                                                "subjects are "
                                                        + Choices.of(HelpSubject.values())
                                                        + "; commands are "
                                                        + String.join(
                                                                ", ",
                                                                program.getSubcommands()
                                                                        .keySet())));
        environment.out().print(text.text());
        return ExitCode.OK;
    }
}
