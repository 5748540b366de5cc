package dev.relations.shell;

import dev.relations.cli.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code exit}: leaves the shell. */
@Command(name = "exit", description = "Leave the shell, as Ctrl-D does.")
final class ExitCommand implements Callable<Integer> {
    private final Interpreter interpreter;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = "The exit code of the shell; 0 when nothing is said.")
    int code = ExitCode.OK;

    ExitCommand(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    @Override
    public Integer call() {
        interpreter.leave();
        return code;
    }
}
