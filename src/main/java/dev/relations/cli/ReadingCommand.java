package dev.relations.cli;

import dev.relations.meeting.Meetings;
import dev.relations.query.Query;
import dev.relations.render.View;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/**
 * A command that answers from the records: options to a query, load, report, render, exit code. A
 * subclass only makes the report.
 */
abstract class ReadingCommand implements Callable<Integer> {

    final Relations relations;

    @Mixin Narrowing narrowing = new Narrowing();

    @Mixin Output output = new Output();

    ReadingCommand(Relations relations) {
        this.relations = relations;
    }

    /** What a command answers from. */
    record Question(Meetings meetings, Vocabulary vocabulary, Query query) {}

    /** The query words of the command line. */
    abstract List<String> words();

    /** The answer. */
    abstract View answer(Question question);

    @Override
    public final Integer call() {
        Environment environment = relations.environment();
        Records records = Records.load(relations);
        Vocabulary vocabulary = records.vocabulary();
        Query query = narrowing.query(words(), vocabulary, environment::today);
        Meetings meetings = narrowing.seen(records.meetings(), vocabulary);
        View view = answer(new Question(meetings, vocabulary, query));
        new Display(relations).show(view, output.format(), output.nul);
        return records.report();
    }
}
