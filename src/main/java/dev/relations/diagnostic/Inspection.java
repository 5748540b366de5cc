package dev.relations.diagnostic;

import java.util.List;

/**
 * What looking through records found.
 *
 * @param diagnostics by path, line and column
 * @param records how many records were looked through
 * @param silenced further ones, which a file or the vocabulary says are not to be reported
 */
public record Inspection(List<Diagnostic> diagnostics, int records, List<Silenced> silenced) {
    public Inspection {
        silenced = List.copyOf(silenced);
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many there are of this severity. */
    public int count(Severity severity) {
        int count = 0;
        for (Diagnostic diagnostic : diagnostics) {
            count += diagnostic.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /** Whether there is one of this severity or a worse one. */
    public boolean reaches(Severity severity) {
        return diagnostics.stream().anyMatch(d -> d.severity().compareTo(severity) <= 0);
    }
}
