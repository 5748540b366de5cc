package dev.relations.cli;

import dev.relations.cli.command.Arguments;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Interaction;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Screens;
import dev.relations.cli.command.SessionMemory;
import dev.relations.cli.completing.ScriptQuestion;
import dev.relations.cli.outside.ClosedPipeException;
import dev.relations.cli.outside.Environment;
import dev.relations.query.QueryException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command line and answers with its exit code; never ends the process. */
public final class Program {

    private final Environment environment;
    private final Optional<SessionMemory> memory;
    private final Optional<Interaction> interaction;
    private final CommandTable commands;
    private final boolean hasShell;

    /** What could not be written stays in its writer, which fails again when it is emptied. */
    private boolean toldOfFailure;

    /** A program in this environment that never reads keys. */
    public Program(Environment environment) {
        this(environment, Optional.empty(), Optional.empty(), CommandTable.USUAL, false);
    }

    /** A program in this environment; without arguments on a terminal it is a shell. */
    public Program(Environment environment, Interaction interaction) {
        this(
                environment,
                Optional.empty(),
                Optional.of(interaction),
                CommandTable.USUAL.with(Map.of(CommandTable.SHELL, interaction::shell)),
                environment.terminal().in() && environment.terminal().out());
    }

    /** A program within a session. */
    Program(Environment environment, Session session) {
        this(
                environment,
                Optional.of(session.memory()),
                Optional.of(session.interaction()),
                session.table(),
                false);
    }

    private Program(
            Environment environment,
            Optional<SessionMemory> memory,
            Optional<Interaction> interaction,
            CommandTable commands,
            boolean hasShell) {
        this.environment = environment;
        this.memory = memory;
        this.interaction = interaction;
        this.commands = commands;
        this.hasShell = hasShell;
    }

    /** Runs the command that these arguments name. */
    public int run(String... arguments) {
        Relations relations = new Relations(environment, memory, interaction);
        try {
            List<String> words = Arguments.prepare(List.of(arguments));
            if (hasShell && CommandTable.namesNone(words)) {
                words.add(CommandTable.SHELL);
            }
            if (ScriptQuestion.isOne(words)) {
                return CommandTable.question(relations).answer(words);
            }
            int code = execute(relations, words);
            environment.out().flush();
            environment.err().flush();
            return code;
        } catch (ClosedPipeException e) {
            return whenNothingCanBeWritten(relations, e);
        } catch (CancellationException e) {
            // Interrupted while it told of something else.
            return ExitCode.INTERRUPTED;
        } catch (StackOverflowError | OutOfMemoryError e) {
            // All that was held on the way here is free again.
            new Messages(relations).bug(e);
            return ExitCode.BUG;
        }
    }

    private int execute(Relations relations, List<String> words) {
        if (memory.isEmpty() && CommandTable.isReading(words)) {
            relations.lookAhead(words);
        }
        return commandLine(relations, words).execute(words.toArray(String[]::new));
    }

    private CommandLine commandLine(Relations relations, List<String> words) {
        CommandLine line = new CommandLine(relations.spec());
        commands.addTo(line, relations, words);
        line.setOut(environment.out());
        line.setErr(environment.err());
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.min(100, Math.max(55, environment.terminal().columns())));
        line.setColorScheme(HelpColors.of(Screens.ofOutput(relations)));
        line.setParameterExceptionHandler((e, args) -> usage(relations, e, memory.isPresent()));
        line.setExecutionExceptionHandler((e, failed, result) -> failed(relations, e));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAbbreviatedOptionsAllowed(false);
        return line;
    }

    private static int usage(Relations relations, ParameterException e, boolean inShell) {
        new Messages(relations).error(UsageText.of(e), Optional.of(UsageText.remedy(e, inShell)));
        return ExitCode.USAGE;
    }

    private int failed(Relations relations, Exception e) {
        Messages messages = new Messages(relations);
        if (e instanceof ClosedPipeException closed) {
            return whenNothingCanBeWritten(relations, closed);
        } else if (e instanceof CancellationException) {
            return ExitCode.INTERRUPTED;
        } else if (e instanceof CommandException command) {
            messages.error(command.message(), command.remedy());
            return command.exitCode();
        } else if (e instanceof QueryException query) {
            messages.query(query);
            return ExitCode.USAGE;
        } else {
            messages.bug(e);
            return ExitCode.BUG;
        }
    }

    private int whenNothingCanBeWritten(Relations relations, ClosedPipeException e) {
        if (e.isReaderGone()) {
            return ExitCode.OK;
        } else if (toldOfFailure) {
            return ExitCode.NOT_FOUND;
        }
        toldOfFailure = true;
        try {
            new Messages(relations).cannotWrite(e);
        } catch (ClosedPipeException alsoGone) {
            // Neither stream can be written; the exit code is all that is left to tell.
        }
        return ExitCode.NOT_FOUND;
    }
}
