package dev.relations.cli;

import dev.relations.completion.Slot;
import dev.relations.diagnostic.Code;
import dev.relations.vocabulary.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
            index = "0",
            paramLabel = "COMMAND|SUBJECT",
            arity = "0..1",
            description =
                    "A command, or one of: query, dates, formats, readouts, import-map, exit-codes.")
    @Completes(value = Slot.Other.COMMAND, oneOf = HelpSubject.class)
    @Nullable String subject;

    @Parameters(
            index = "1",
            paramLabel = "CODE",
            arity = "0..1",
            description = "Behind check: one of the codes of what it finds.")
    @Completes(oneOf = Code.class)
    @Nullable String code;

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
        if (code != null) {
            codePage(subject, code);
            return ExitCode.OK;
        }
        CommandLine command = program.getSubcommands().get(subject);
        if (command != null) {
            command.usage(environment.out());
            if (subject.equals(CheckCommand.NAME)) {
                new CodeHelp(environment.out()).list();
            }
            return ExitCode.OK;
        }
        Optional<Code> named = Code.of(subject);
        if (named.isPresent()) {
            new CodeHelp(environment.out()).page(named.get());
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
                                                                ModelNames.visible(
                                                                                program
                                                                                        .getCommandSpec())
                                                                        .keySet())));
        environment.out().print(text.text());
        return ExitCode.OK;
    }

    private void codePage(String command, String key) {
        if (!command.equals(CheckCommand.NAME)) {
            throw CommandException.usage("help takes one command or subject", "see relations help");
        }
        Code found =
                Code.of(key)
                        .orElseThrow(
                                () ->
                                        CommandException.notFound(
                                                "check finds nothing called \"" + key + "\"",
                                                nearest(key)));
        new CodeHelp(relations.environment().out()).page(found);
    }

    private static String nearest(String key) {
        List<String> near =
                Spelling.nearest(key, Arrays.stream(Code.values()).map(Code::key).toList());
        return near.isEmpty()
                ? "relations help check lists all"
                : "did you mean " + String.join(" or ", near) + "?";
    }
}
