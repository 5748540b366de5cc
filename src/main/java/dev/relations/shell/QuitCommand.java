package dev.relations.shell;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Relations;

/** {@code quit}: for whom other programs have taught to leave so. */
final class QuitCommand extends Command {
    private final Interpreter interpreter;

    QuitCommand(Relations relations, Interpreter interpreter) {
        super(relations, "quit", "Leave the shell, as exit does.");
        options.hide();
        this.interpreter = interpreter;
    }

    @Override
    public Integer call() {
        interpreter.leave();
        return ExitCode.OK;
    }
}
