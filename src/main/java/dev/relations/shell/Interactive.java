package dev.relations.shell;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Interaction;
import dev.relations.cli.command.Relations;
import dev.relations.cli.outside.Asker;
import dev.relations.cli.outside.Environment;
import java.io.IOException;
import org.jline.terminal.Terminal;

/** Talks with the user on a terminal. */
public final class Interactive implements Interaction {
    private final Opening opening;
    private final boolean inherit;
    private final boolean shared;

    private interface Opening {
        Terminal open(Environment environment) throws IOException;
    }

    /** On the terminal of the process. */
    public Interactive() {
        this(Terminals::ofProcess, true, false);
    }

    private Interactive(Opening opening, boolean inherit, boolean shared) {
        this.opening = opening;
        this.inherit = inherit;
        this.shared = shared;
    }

    /** On another terminal; what children write is copied to it. */
    static Interactive on(Terminal terminal) {
        return new Interactive(environment -> terminal, false, true);
    }

    /** Where there is no terminal. */
    static Interactive withoutTerminal() {
        return new Interactive(
                environment -> {
                    throw new IOException("there is none");
                },
                false,
                false);
    }

    @Override
    public Command shell(Relations relations) {
        return new ShellCommand(relations, this);
    }

    @Override
    public Asker asker(Environment environment) {
        try {
            return new LineAsker(opening.open(environment), shared);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Commands of the system that belong to the terminal. */
    SystemCommands system() {
        return new SystemCommands(inherit);
    }

    /** Opens a shell; the exit code of its end. */
    int open(Relations relations) {
        try (Terminal terminal = opening.open(relations.environment())) {
            Interactive within = new Interactive(environment -> terminal, inherit, true);
            return new TerminalShell(Shell.of(relations, within), terminal).run();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static CommandException unusable(IOException e) {
        return CommandException.notFound(
                "this terminal cannot be used: " + e.getMessage(),
                "relations shell - reads commands without one");
    }
}
