package dev.relations.cli;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Context;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Narrowing;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.SessionMemory;
import dev.relations.cli.command.Values;
import java.util.List;
import java.util.Optional;

/** {@code use}, in a shell: narrows every later command that reads. */
final class UseCommand extends Command {
    private final Values words =
            options.words("QUERY", "Criteria in words: see relations help query.");
    private final Narrowing narrowing = new Narrowing(options);
    private final Flag clear = options.flag("--clear", "Narrow nothing any more.");

    UseCommand(Relations relations) {
        super(
                relations,
                "use",
                "Narrow every later command: use --country France --since 2020.",
                "Without options, tell what is in use. What is used takes the place of what was"
                        + " used before.");
    }

    @Override
    public Integer call() {
        SessionMemory memory =
                relations
                        .memory()
                        .orElseThrow(() -> new IllegalStateException("use is for a session"));
        List<String> query = words.all();
        boolean given = narrowing.isGiven() || !query.isEmpty();
        if (clear.isGiven() && given) {
            throw CommandException.usage(
                    "--clear and criteria at once contradict each other", "leave one of them out");
        }
        if (clear.isGiven()) {
            memory.use(Optional.empty());
        } else if (given) {
            Context context = new Context(narrowing, query);
            Records records = Records.load(relations);
            context.query(records.vocabulary(), relations.environment()::today);
            context.seen(records.meetings(), records.vocabulary());
            memory.use(Optional.of(context));
        } else {
            String shown = memory.shownContext();
            relations.environment().out().println(shown.isEmpty() ? "nothing narrows" : shown);
        }
        return ExitCode.OK;
    }
}
