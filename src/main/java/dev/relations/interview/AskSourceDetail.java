package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.completion.Slot;
import dev.relations.query.Field;
import dev.relations.query.Query;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import java.util.List;

/**
 * More about a source.
 *
 * @param source which one, from 0
 */
record AskSourceDetail(int source, Detail detail) implements Question {

    /** What is asked. */
    enum Detail {
        PUBLISHER("publisher", "  published by", "Who published it: a ministry, a newspaper."),
        SIDE("side", "  whose account", "The party whose account it is; nothing for others.");

        private final String field;
        private final String label;
        private final String help;

        Detail(String field, String label, String help) {
            this.field = field;
            this.label = label;
            this.help = help;
        }
    }

    @Override
    public String key() {
        return detail.field + " of source " + (source + 1);
    }

    @Override
    public String label() {
        return detail.label;
    }

    @Override
    public String help() {
        return detail.help;
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        return detail == Detail.PUBLISHER
                ? background.completion().of(new Slot.OfField(Field.SOURCE), typed, Query.ALL)
                : new AskCommitmentBy(0).offers(typed, told, background);
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        if (detail == Detail.PUBLISHER || text.isEmpty()) {
            return Answer.Taken.of(told.with("sources", source, detail.field, text));
        }
        Match<KnownParty> match = AskParties.find(text, told.date(), background);
        return match instanceof Match.One<KnownParty> one
                ? Answer.Taken.of(
                        told.with("sources", source, detail.field, one.value().party().code()))
                : AskParties.refused(text, match);
    }
}
