package dev.relations.dataset;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.MeetingId;
import dev.relations.store.NewRecord;
import java.util.List;

/**
 * What the rows of a table come to, before anything is written.
 *
 * @param rows how many there are, blank lines not counted
 * @param skipped how many the map does not want
 * @param known how many have a record already
 * @param bad how many cannot be made records
 * @param added the ids of the records to be, in the order of the table
 * @param renamed how many of these have a number behind them, for their id was taken
 * @param samples the first of the records to be
 * @param diagnostics what is wrong, with its places; of very many the first
 * @param errors how many errors there are, also those that are not told
 */
public record Survey(
        int rows,
        int skipped,
        int known,
        int bad,
        List<MeetingId> added,
        int renamed,
        List<NewRecord> samples,
        List<Diagnostic> diagnostics,
        int errors) {
    public Survey {
        added = List.copyOf(added);
        samples = List.copyOf(samples);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the map or the table as a whole is wrong, so that no row can be trusted. */
    public boolean isHopeless() {
        return errors > 0 && bad == 0;
    }
}
