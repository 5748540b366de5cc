package dev.relations.shell;

import java.util.List;
import java.util.Optional;

/**
 * A text taken apart.
 *
 * @param steps what it says, in order; the last one may be cut short by what is open or wrong
 * @param open what is still open at its end, so that the next line belongs to it
 * @param mistake why it cannot be understood
 */
record Line(List<Step> steps, Optional<Open> open, Optional<Mistake> mistake) {
    Line {
        steps = List.copyOf(steps);
    }

    /** What is open at the end of a text. */
    enum Open {
        SINGLE_QUOTE("quote"),
        DOUBLE_QUOTE("dquote"),
        BACKSLASH("more"),
        OPERATOR("more"),
        PARENTHESIS("paren");

        private final String prompt;

        Open(String prompt) {
            this.prompt = prompt;
        }

        /** A word for the prompt of the next line. */
        String prompt() {
            return prompt;
        }
    }

    /** Why a text cannot be understood, and what to write instead. */
    record Mistake(String message, String remedy) {}
}
