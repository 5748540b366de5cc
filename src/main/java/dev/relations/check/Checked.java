package dev.relations.check;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;

/**
 * A records folder as looked through.
 *
 * @param diagnostics all that was found, by path, line and column
 * @param paths of all record files
 * @param meetings those whose records are without error
 * @param vocabulary with who and what only occurs in meetings
 */
public record Checked(
        List<Diagnostic> diagnostics,
        List<String> paths,
        Meetings meetings,
        Vocabulary vocabulary) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
        paths = List.copyOf(paths);
    }
}
