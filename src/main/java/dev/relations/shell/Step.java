package dev.relations.shell;

import java.util.List;

/**
 * A pipeline of a line, and whether it is run.
 *
 * @param stages each reads what the one before it writes
 * @param when on what of the step before it this one depends
 * @param start where it begins in the text
 * @param end where it ends
 */
record Step(List<Stage> stages, When when, int start, int end) {
    Step {
        stages = List.copyOf(stages);
    }

    enum When {
        ALWAYS,
        /** {@code &&} */
        AFTER_SUCCESS,
        /** {@code ||} */
        AFTER_FAILURE
    }
}
