package dev.relations.interview;

import dev.relations.query.DateWords;
import dev.relations.query.QueryException;

/**
 * By when it is to be done.
 *
 * @param commitment which one, from 0
 */
record AskCommitmentDue(int commitment) implements Question {

    @Override
    public String key() {
        return "due date of commitment " + (commitment + 1);
    }

    @Override
    public String label() {
        return "  by when";
    }

    @Override
    public String help() {
        return "2025-06, 2025, 2024-12-31; nothing if the account does not say.";
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        try {
            String due =
                    text.isEmpty() ? "" : new DateWords(background.today()).written(text).text();
            return Answer.Taken.of(told.with("commitments", commitment, "due", due));
        } catch (QueryException e) {
            return new Answer.Refused(e.message(), e.remedy());
        }
    }

    @Override
    public String lasting(String text, Told told) {
        return told.text("commitments", commitment, "due").orElse(text);
    }
}
