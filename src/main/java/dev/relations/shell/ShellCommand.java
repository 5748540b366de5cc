package dev.relations.shell;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.completion.Slot;
import java.util.Iterator;
import java.util.Optional;

/** {@code relations shell}: the same commands, one line after another. */
final class ShellCommand extends Command {
    private final Interactive interactive;
    private final Value commands =
            options.value("-c", "COMMANDS", "Run these: relations shell -c 'list; topics'.");
    private final Flag keepGoing =
            options.flag(
                    "--keep-going",
                    "Go on behind a command that fails; a script stops there otherwise.");
    private final Value file =
            options.maybeWord("FILE", "Run the commands of a file; - or a pipe: of standard input.")
                    .naming(Slot.Other.FILE);

    ShellCommand(Relations relations, Interactive interactive) {
        super(
                relations,
                "shell",
                "Run commands one after another: as you type them, or from a script.",
                "On a terminal, relations alone opens the shell. Tab completes, Ctrl-R searches what"
                        + " was typed before, Ctrl-C gives up a line or a command, Ctrl-D leaves.",
                "use --country France narrows all that follows, and show 3 shows row 3 of the last"
                        + " list. ; && and || part commands; list | less and list > file lead answers"
                        + " elsewhere; !ls is for the system's shell; source FILE runs a file.");
        this.interactive = interactive;
    }

    @Override
    public Integer call() {
        if (commands.text().isPresent() && file.text().isPresent()) {
            throw CommandException.usage(
                    "-c and a file at once: which comes first is not said", "give one of them");
        }
        boolean script = commands.text().isPresent() || file.text().isPresent();
        Environment environment = relations.environment();
        TerminalFacts terminal = environment.terminal();
        if (!script && terminal.in() && terminal.out()) {
            return interactive.open(relations);
        }
        Shell shell = Shell.of(relations, interactive);
        int code =
                shell.interpreter()
                        .script(lines(environment), scriptName(), keepGoing.isGiven(), environment);
        shell.session().finish();
        return code;
    }

    private Iterator<String> lines(Environment environment) {
        if (commands.text().isPresent()) {
            return commands.or("").lines().iterator();
        }
        return isFile()
                ? Scripts.lines(environment, file.or("")).iterator()
                : Scripts.lines(environment.in());
    }

    private boolean isFile() {
        return !file.or("-").equals("-");
    }

    private Optional<String> scriptName() {
        return commands.text().isPresent()
                ? Optional.empty()
                : Optional.of(isFile() ? file.or("") : "standard input");
    }
}
