package dev.relations.shell;

import dev.relations.cli.Session;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.outside.Environment;
import dev.relations.shell.Line.Open;
import dev.relations.shell.Step.When;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Does what lines say. */
final class Interpreter {
    private final Session session;
    private final SystemCommands system;
    private final Grammar grammar;
    private boolean left;

    Interpreter(Session session, SystemCommands system) {
        this.session = session;
        this.system = system;
        this.grammar = new Grammar(word -> isOurs(session, word));
    }

    private static boolean isOurs(Session session, String word) {
        return word.equals(Session.PROGRAM) || session.commands().contains(word);
    }

    Grammar grammar() {
        return grammar;
    }

    /** Whether a command has ended the shell. */
    boolean hasLeft() {
        return left;
    }

    /** Ends the shell behind the command that runs. */
    void leave() {
        left = true;
    }

    /** Does all that a line says; a mistake in one command does not keep it from the next. */
    int line(Line line, Environment streams) {
        return run(line, streams, true);
    }

    /**
     * Does what lines say, one after another, until one fails.
     *
     * @param name what messages call the script; none where there is no place to tell
     * @param keepGoing whether to go on behind what fails
     * @return the exit code of what failed first; else 3 if any answer was incomplete
     */
    int script(
            Iterator<String> lines, Optional<String> name, boolean keepGoing, Environment streams) {
        int result = ExitCode.OK;
        int number = 0;
        while (lines.hasNext() && !left) {
            int first = number + 1;
            StringBuilder text = new StringBuilder();
            Line line;
            do {
                text.append(text.length() == 0 ? "" : "\n").append(lines.next());
                number++;
                line = grammar.parse(text.toString());
            } while (line.open().isPresent() && lines.hasNext());
            int code = run(line, streams, keepGoing);
            boolean stop = isFailure(code) && !keepGoing && !left;
            if (stop && name.isPresent()) {
                session.note(streams, "stopped at line " + first + " of " + name.get());
            }
            result = isFailure(result) ? result : code == ExitCode.OK ? result : code;
            if (stop || left) {
                return code;
            }
        }
        return result;
    }

    /** An answer from those records that can be read is an answer. */
    private static boolean isFailure(int code) {
        return code != ExitCode.OK && code != ExitCode.INCOMPLETE;
    }

    private int run(Line line, Environment streams, boolean keepGoing) {
        if (line.mistake().isPresent()) {
            Line.Mistake mistake = line.mistake().get();
            return session.tell(
                    streams, CommandException.usage(mistake.message(), mistake.remedy()));
        }
        if (line.open().isPresent()) {
            return session.tell(streams, unfinished(line.open().get()));
        }
        return run(line.steps(), streams, keepGoing);
    }

    private static CommandException unfinished(Open open) {
        return switch (open) {
            case SINGLE_QUOTE ->
                    CommandException.usage("a ' is not closed", "write a second one, or \\'");
            case DOUBLE_QUOTE ->
                    CommandException.usage("a \" is not closed", "write a second one, or \\\"");
            case PARENTHESIS -> CommandException.usage("a ( is not closed", "write a )");
            case BACKSLASH, OPERATOR ->
                    CommandException.usage("the last line is not finished", "write what follows");
        };
    }

    private int run(List<Step> steps, Environment streams, boolean keepGoing) {
        int result = ExitCode.OK;
        int code = ExitCode.OK;
        for (int i = 0; i < steps.size() && !left; i++) {
            Step step = steps.get(i);
            if (step.when() == When.ALWAYS
                    || isFailure(code) == (step.when() == When.AFTER_FAILURE)) {
                code = new Pipeline(session, system, streams).run(step.stages());
            }
            boolean decided = i + 1 == steps.size() || steps.get(i + 1).when() == When.ALWAYS;
            if (decided || left) {
                result = isFailure(result) ? result : code == ExitCode.OK ? result : code;
                if (left || (isFailure(code) && !keepGoing)) {
                    return code;
                }
            }
        }
        return result;
    }
}
