package dev.relations.shell;

import dev.relations.cli.CommandException;
import dev.relations.cli.Completes;
import dev.relations.cli.Environment;
import dev.relations.cli.Relations;
import dev.relations.cli.TerminalFacts;
import dev.relations.completion.Slot;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relations shell}: the same commands, one line after another. */
@Command(
        name = "shell",
        description = {
            "Run commands one after another: as you type them, or from a script.",
            "On a terminal, relations alone opens the shell. Tab completes, Ctrl-R searches what"
                    + " was typed before, Ctrl-C gives up a line or a command, Ctrl-D leaves.",
            "use --country France narrows all that follows, and show 3 shows row 3 of the last"
                    + " list. ; && and || part commands; list | less and list > file lead answers"
                    + " elsewhere; !ls is for the system's shell; source FILE runs a file."
        })
final class ShellCommand implements Callable<Integer> {
    private final Relations relations;
    private final Interactive interactive;

    @Option(
            names = "-c",
            paramLabel = "COMMANDS",
            description = "Run these: relations shell -c 'list; topics'.")
    @Nullable String commands;

    @Option(
            names = "--keep-going",
            description = "Go on behind a command that fails; a script stops there otherwise.")
    boolean keepGoing;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Run the commands of a file; - or a pipe: of standard input.")
    @Completes(Slot.Other.FILE)
    @Nullable String file;

    ShellCommand(Relations relations, Interactive interactive) {
        this.relations = relations;
        this.interactive = interactive;
    }

    @Override
    public Integer call() {
        if (commands != null && file != null) {
            throw CommandException.usage(
                    "-c and a file at once: which comes first is not said", "give one of them");
        }
        Environment environment = relations.environment();
        TerminalFacts terminal = environment.terminal();
        if (commands == null && file == null && terminal.in() && terminal.out()) {
            return interactive.open(relations);
        }
        Shell shell = Shell.of(relations, interactive);
        int code =
                shell.interpreter()
                        .script(lines(environment), scriptName(), keepGoing, environment);
        shell.session().finish();
        return code;
    }

    private Iterator<String> lines(Environment environment) {
        if (commands != null) {
            return commands.lines().iterator();
        }
        return file != null && !file.equals("-")
                ? Scripts.lines(environment, file).iterator()
                : Scripts.lines(environment.in());
    }

    private Optional<String> scriptName() {
        return commands != null
                ? Optional.empty()
                : Optional.of(file != null && !file.equals("-") ? file : "standard input");
    }
}
