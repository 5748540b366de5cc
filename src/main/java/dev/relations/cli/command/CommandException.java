package dev.relations.cli.command;

import java.util.Optional;

/**
 * Ends a command with a message for the user: their mistake or their machine's state, never a bug
 * of ours.
 */
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final int exitCode;
    private final transient Optional<String> remedy;

    private CommandException(int exitCode, String message, Optional<String> remedy) {
        super(message, null, false, false);
        this.message = message;
        this.exitCode = exitCode;
        this.remedy = remedy;
    }

    /** The command line asks for something that cannot be. */
    public static CommandException usage(String message, String remedy) {
        return new CommandException(ExitCode.USAGE, message, Optional.of(remedy));
    }

    /** What was asked for by name is not there, or could not be done. */
    public static CommandException notFound(String message, String remedy) {
        return new CommandException(ExitCode.NOT_FOUND, message, Optional.of(remedy));
    }

    /** What was asked for by name is not there, and there is nothing to suggest. */
    public static CommandException notFound(String message) {
        return new CommandException(ExitCode.NOT_FOUND, message, Optional.empty());
    }

    /** What is wrong. */
    public String message() {
        return message;
    }

    /** The exit code that it ends the command with. */
    public int exitCode() {
        return exitCode;
    }

    /** How to mend it, if that is known. */
    public Optional<String> remedy() {
        return remedy;
    }
}
