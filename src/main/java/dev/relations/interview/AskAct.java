package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.completion.Slot;
import dev.relations.meeting.Act;
import dev.relations.query.Query;
import java.util.List;

/**
 * What a paragraph does.
 *
 * @param paragraph which one, from 0
 */
record AskAct(int paragraph) implements Question {

    @Override
    public String key() {
        return "act of paragraph " + (paragraph + 1);
    }

    @Override
    public String label() {
        return "  what it does";
    }

    @Override
    public String help() {
        return "stated, explained, welcomed, requested, exchanged-views, confirmed, concurred,"
                + " agreed, condemned, announced, …; nothing if it cannot be said.";
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        return background.completion().of(new Slot.OneOf(Act.class, false), typed, Query.ALL);
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        return Answer.Taken.of(told.with("paragraphs", paragraph, "act", text));
    }
}
