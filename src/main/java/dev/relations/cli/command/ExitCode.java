package dev.relations.cli.command;

/** The exit codes of the program; documented for users by {@code relations help exit-codes}. */
public final class ExitCode {
    /** Answered, also with nothing found. */
    public static final int OK = 0;

    /** What was asked for by name does not exist, or a check found errors. */
    public static final int NOT_FOUND = 1;

    /** The command line is wrong. */
    public static final int USAGE = 2;

    /** Answered, but some record could not be read. */
    public static final int INCOMPLETE = 3;

    /** A bug of this program. */
    public static final int BUG = 70;

    /** Interrupted by the user. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
