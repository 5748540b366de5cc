package dev.relations.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code use}, in a shell: narrows every later command that reads. */
final class UseCommand implements Callable<Integer>, Described {
    private final Relations relations;
    private final Options options;
    private final Values words;
    private final Narrowing narrowing;
    private final Flag clear;

    UseCommand(Relations relations) {
        this.relations = relations;
        this.options =
                new Options(
                        "use",
                        this,
                        "Narrow every later command: use --country France --since 2020.",
                        "Without options, tell what is in use. What is used takes the place of what"
                                + " was used before.");
        this.words = options.words("QUERY", "Criteria in words: see relations help query.");
        this.narrowing = new Narrowing(options);
        this.clear = options.flag("--clear", "Narrow nothing any more.");
    }

    @Override
    public CommandSpec spec() {
        return options.spec();
    }

    @Override
    public Integer call() {
        Session session =
                relations
                        .session()
                        .orElseThrow(() -> new IllegalStateException("use is for a session"));
        List<String> query = words.all();
        boolean given = narrowing.isGiven() || !query.isEmpty();
        if (clear.isGiven() && given) {
            throw CommandException.usage(
                    "--clear and criteria at once contradict each other", "leave one of them out");
        }
        if (clear.isGiven()) {
            session.use(Optional.empty());
        } else if (given) {
            Context context = new Context(narrowing, query);
            Records records = Records.load(relations);
            context.query(records.vocabulary(), relations.environment()::today);
            context.seen(records.meetings(), records.vocabulary());
            session.use(Optional.of(context));
        } else {
            String shown = session.shownContext();
            relations.environment().out().println(shown.isEmpty() ? "nothing narrows" : shown);
        }
        return ExitCode.OK;
    }
}
