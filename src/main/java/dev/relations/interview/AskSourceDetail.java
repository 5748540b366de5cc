package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.completion.Slot;
import dev.relations.edtf.Edtf;
import dev.relations.query.DateWords;
import dev.relations.query.Field;
import dev.relations.query.Query;
import dev.relations.query.QueryException;
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
        SIDE("side", "  whose account", "The party whose account it is; nothing for others."),
        PUBLISHED(
                "published",
                "  published on",
                "The day it was published: 2024-02-21, yesterday; nothing if it does not say.");

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
        return switch (detail) {
            case PUBLISHER ->
                    background.completion().of(new Slot.OfField(Field.SOURCE), typed, Query.ALL);
            case SIDE -> new AskCommitmentBy(0).offers(typed, told, background);
            case PUBLISHED -> background.completion().of(Slot.Other.DAY, typed, Query.ALL);
        };
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        if (detail == Detail.PUBLISHER || text.isEmpty()) {
            return taken(text, told);
        }
        return detail == Detail.SIDE
                ? side(text, told, background)
                : published(text, told, background);
    }

    private Answer taken(String value, Told told) {
        return Answer.Taken.of(told.with("sources", source, detail.field, value));
    }

    private Answer published(String text, Told told, Background background) {
        try {
            Edtf day = new DateWords(background.today()).written(text);
            // It may be tomorrow already where it was published.
            if (day.earliest().isAfter(background.today().plusDays(1))) {
                return new Answer.Refused(
                        day.text() + " is still to come",
                        "write the day; nothing if it does not say");
            }
            return taken(day.text(), told);
        } catch (QueryException e) {
            return new Answer.Refused(e.message(), e.remedy());
        }
    }

    private Answer side(String text, Told told, Background background) {
        Match<KnownParty> match = AskParties.find(text, told.date(), background);
        return match instanceof Match.One<KnownParty> one
                ? taken(one.value().party().code(), told)
                : AskParties.refused(text, match);
    }

    /** A day in words is another one tomorrow. */
    @Override
    public String lasting(String text, Told told) {
        return detail == Detail.PUBLISHED
                ? told.text("sources", source, detail.field).orElse(text)
                : text;
    }
}
