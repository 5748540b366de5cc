package dev.relations.shell;

import dev.relations.cli.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code quit}: for whom other programs have taught to leave so. */
@Command(name = "quit", hidden = true, description = "Leave the shell, as exit does.")
final class QuitCommand implements Callable<Integer> {
    private final Interpreter interpreter;

    QuitCommand(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    @Override
    public Integer call() {
        interpreter.leave();
        return ExitCode.OK;
    }
}
