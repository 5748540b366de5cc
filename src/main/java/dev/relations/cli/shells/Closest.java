package dev.relations.cli.shells;

import dev.relations.completion.Candidate;
import dev.relations.vocabulary.Spelling;
import java.util.List;

/**
 * The candidates for a shell that inserts what all of them share: those that begin as it is typed,
 * and only where none does, those that fit otherwise.
 */
record Closest(List<Candidate> candidates, boolean beginAsTyped) {

    static Closest of(List<Candidate> candidates, String typed) {
        String folded = Spelling.fold(typed);
        if (folded.isEmpty()) {
            return new Closest(candidates, true);
        }
        List<Candidate> beginning =
                candidates.stream()
                        .filter(each -> Spelling.fold(each.value()).startsWith(folded))
                        .toList();
        return beginning.isEmpty() ? new Closest(candidates, false) : new Closest(beginning, true);
    }
}
