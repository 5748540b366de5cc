package dev.relations.cli.reading;

import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.render.MinistersView;
import dev.relations.render.View;
import dev.relations.report.MinisterReport;
import java.util.List;

/** {@code relations ministers}: who took part, in which offices, how often and when. */
public final class MinistersCommand extends ReadingCommand {

    private final Values words =
            options.words("QUERY", "Criteria in words: see relations help query.")
                    .naming(Slot.Other.QUERY);
    private final CountOrdering ordering = new CountOrdering(options);

    /** One call of the command. */
    public MinistersCommand(Relations relations) {
        super(relations, "ministers", "Tell who took part, how often and when.");
    }

    @Override
    List<String> words() {
        return words.all();
    }

    @Override
    View answer(Question question) {
        return new MinistersView(
                MinisterReport.of(
                        question.meetings().where(question.query()::matches),
                        question.vocabulary().people(),
                        ordering.order()));
    }
}
