package dev.relations.interview;

import dev.relations.edtf.Edtf;
import dev.relations.query.DateWords;
import dev.relations.query.QueryException;
import java.util.Optional;

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
        if (text.isEmpty()) {
            return due("", told);
        }
        try {
            Edtf due = new DateWords(background.today()).written(text);
            Optional<Edtf> held = told.date().filter(date -> isBefore(due, date));
            return held.isEmpty()
                    ? due(due.text(), told)
                    : new Answer.Refused(
                            due.text() + " is before the meeting of " + held.get().text(),
                            "write a later date; nothing if the account does not say");
        } catch (QueryException e) {
            return new Answer.Refused(e.message(), e.remedy());
        }
    }

    private Answer due(String date, Told told) {
        return Answer.Taken.of(told.with("commitments", commitment, "due", date));
    }

    /** For certain. */
    private static boolean isBefore(Edtf due, Edtf held) {
        return !due.isQualified() && !held.isQualified() && due.latest().isBefore(held.earliest());
    }

    @Override
    public String lasting(String text, Told told) {
        return told.text("commitments", commitment, "due").orElse(text);
    }
}
