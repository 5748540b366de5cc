package dev.relations.check;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Silenced;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;

/**
 * A records folder as looked through.
 *
 * @param diagnostics all that was found, by path, line and column
 * @param silenced what was found too, but is not to be reported
 * @param paths of all record files
 * @param meetings those whose records are without error
 * @param vocabulary with who and what only occurs in meetings
 */
public record Checked(
        List<Diagnostic> diagnostics,
        List<Silenced> silenced,
        List<String> paths,
        Meetings meetings,
        Vocabulary vocabulary) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
        silenced = List.copyOf(silenced);
        paths = List.copyOf(paths);
    }
}
