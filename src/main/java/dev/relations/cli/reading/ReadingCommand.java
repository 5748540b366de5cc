package dev.relations.cli.reading;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Context;
import dev.relations.cli.command.Display;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Narrowing;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.SessionMemory;
import dev.relations.cli.outside.Environment;
import dev.relations.meeting.Meetings;
import dev.relations.query.Query;
import dev.relations.render.View;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * A command that answers from the records: options to a query, load, report, render, exit code. A
 * subclass only makes the report.
 */
abstract class ReadingCommand extends Command {

    final Output output;
    private final Narrowing narrowing;

    ReadingCommand(Relations relations, String name, String description) {
        super(relations, name, description);
        this.narrowing = new Narrowing(options);
        this.output = new Output(options);
    }

    /**
     * What a command answers from.
     *
     * @param query what is asked for
     * @param typed the part of it that the command's own line says
     */
    record Question(Meetings meetings, Vocabulary vocabulary, Query query, Query typed) {}

    /** The query words of the command line. */
    abstract List<String> words();

    /** The answer. */
    abstract View answer(Question question);

    @Override
    public final Integer call() {
        Environment environment = relations.environment();
        Records records = Records.load(relations);
        Vocabulary vocabulary = records.vocabulary();
        Query typed = narrowing.query(words(), vocabulary, environment::today);
        Optional<Context> context = relations.memory().flatMap(SessionMemory::context);
        Query query =
                context.map(c -> c.query(vocabulary, environment::today).and(typed)).orElse(typed);
        Meetings seen =
                context.map(c -> c.seen(records.meetings(), vocabulary)).orElse(records.meetings());
        Meetings meetings = narrowing.seen(seen, vocabulary);
        View view = answer(new Question(meetings, vocabulary, query, typed), records);
        new Display(relations).show(view, output.format(), output.isNul());
        return records.report();
    }

    /** What is not found may be in a record that cannot be read. */
    private View answer(Question question, Records records) {
        try {
            return answer(question);
        } catch (CommandException e) {
            if (e.exitCode() == ExitCode.NOT_FOUND) {
                records.report();
            }
            throw e;
        }
    }
}
