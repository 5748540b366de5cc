package dev.relations.cli;

import dev.relations.render.MinistersView;
import dev.relations.render.View;
import dev.relations.report.MinisterReport;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code relations ministers}: who took part, in which offices, how often and when. */
@Command(name = "ministers", description = "Tell who took part, how often and when.")
final class MinistersCommand extends ReadingCommand {

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "Criteria in words: see relations help query.")
    List<String> words = List.of();

    @Mixin CountOrdering ordering = new CountOrdering();

    MinistersCommand(Relations relations) {
        super(relations);
    }

    @Override
    List<String> words() {
        return words;
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
