package dev.relations.store;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;

/**
 * A records folder as read.
 *
 * @param meetings those whose records are without error
 * @param vocabulary the built-in one, that of the folder, and who and what occurs in the meetings
 * @param diagnostics what is wrong with any file, by path, line and column
 */
public record Loaded(Meetings meetings, Vocabulary vocabulary, List<Diagnostic> diagnostics) {
    public Loaded {
        diagnostics = List.copyOf(diagnostics);
    }
}
