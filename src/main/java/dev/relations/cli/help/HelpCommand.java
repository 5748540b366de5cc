package dev.relations.cli.help;

import dev.relations.cli.command.Choices;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Overview;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.completion.Slot;
import dev.relations.diagnostic.Code;
import dev.relations.vocabulary.Spelling;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** {@code relations help}: help on a command, or on a subject such as the query language. */
public final class HelpCommand extends Command {

    /** What it is called on a line. */
    public static final String NAME = "help";

    private final Value subject =
            options.maybeWord(
                            "COMMAND|SUBJECT",
                            "A command, or one of: query, dates, formats, readouts, import-map,"
                                    + " exit-codes.")
                    .naming(Slot.Other.COMMAND, new Slot.OneOf(HelpSubject.class, false));
    private final Value code =
            options.maybeWord("CODE", "Behind check: one of the codes of what it finds.")
                    .naming(new Slot.OneOf(Code.class, false));

    /** One call of the command. */
    public HelpCommand(Relations relations) {
        super(relations, NAME, "Show help on a command or a subject.");
    }

    @Override
    public Integer call() {
        CommandLine program = program();
        PrintWriter out = relations.environment().out();
        if (subject.text().isEmpty()) {
            program.usage(out);
        } else if (code.text().isPresent()) {
            codePage(subject.or(""), code.or(""));
        } else {
            page(subject.or(""), program, out);
        }
        return ExitCode.OK;
    }

    private void page(String subject, CommandLine program, PrintWriter out) {
        CommandLine command = program.getSubcommands().get(subject);
        Optional<Code> named = Code.of(subject);
        if (command != null) {
            command.usage(out);
            if (subject.equals(CodeHelp.COMMAND)) {
                new CodeHelp(relations).list();
            }
        } else if (named.isPresent()) {
            new CodeHelp(relations).page(named.get());
        } else {
            HelpSubject text = HelpSubject.of(subject).orElseThrow(() -> missing(subject, program));
            out.print(text.text());
        }
    }

    private static CommandException missing(String subject, CommandLine program) {
        return CommandException.notFound(
                "there is no help on \"" + subject + "\"",
                "subjects are "
                        + Choices.of(HelpSubject.values())
                        + "; commands are "
                        + String.join(", ", Overview.commands(program.getCommandSpec()).keySet()));
    }

    private void codePage(String command, String key) {
        if (!command.equals(CodeHelp.COMMAND)) {
            throw CommandException.usage("help takes one command or subject", "see relations help");
        }
        Code found =
                Code.of(key)
                        .orElseThrow(
                                () ->
                                        CommandException.notFound(
                                                "check finds nothing called \"" + key + "\"",
                                                nearest(key)));
        new CodeHelp(relations).page(found);
    }

    private static String nearest(String key) {
        List<String> near =
                Spelling.nearest(key, Arrays.stream(Code.values()).map(Code::key).toList());
        return near.isEmpty()
                ? "relations help check lists all"
                : "did you mean " + String.join(" or ", near) + "?";
    }
}
