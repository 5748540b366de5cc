package dev.relations.shell;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;

/** {@code exit}: leaves the shell. */
final class ExitCommand extends Command {
    private final Interpreter interpreter;
    private final Value code =
            options.maybeWord("CODE", "The exit code of the shell; 0 when nothing is said.");

    ExitCommand(Relations relations, Interpreter interpreter) {
        super(relations, "exit", "Leave the shell, as Ctrl-D does.");
        this.interpreter = interpreter;
    }

    @Override
    public Integer call() {
        int wanted = code.number("exit").orElse(ExitCode.OK);
        interpreter.leave();
        return wanted;
    }
}
