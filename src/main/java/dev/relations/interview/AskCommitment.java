package dev.relations.interview;

import dev.relations.text.Prose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What parties undertook; nothing when there is no more.
 *
 * @param index which commitment, from 0
 */
record AskCommitment(int index) implements Question {

    @Override
    public String key() {
        return "commitment " + (index + 1);
    }

    @Override
    public String label() {
        return "Commitment " + (index + 1);
    }

    @Override
    public String help() {
        return "What the parties undertook to do: set up a working group. Nothing when there is no"
                + " more.";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        if (text.isEmpty()) {
            return Answer.Taken.of(told);
        }
        Map<String, Object> commitment = new LinkedHashMap<>();
        commitment.put("text", String.join(" ", Prose.paragraphs(text)));
        return Answer.Taken.of(
                told.plus("commitments", commitment),
                List.of(
                        new AskCommitmentBy(index),
                        new AskCommitmentDue(index),
                        new AskCommitment(index + 1)));
    }
}
