package dev.relations.shell;

import dev.relations.completion.Candidate;
import java.util.List;

/** Hands candidates over to the line editor, in the order in which they come. */
final class Offered {

    private Offered() {}

    /**
     * Adds one.
     *
     * @param whole whether a blank follows it
     */
    static void add(
            Candidate each, boolean whole, List<? super org.jline.reader.Candidate> offered) {
        String description = each.description().isEmpty() ? null : each.description();
        offered.add(
                new org.jline.reader.Candidate(
                        each.value(),
                        each.display(),
                        each.group(),
                        description,
                        null,
                        null,
                        whole,
                        offered.size()));
    }
}
