package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.util.List;
import java.util.Optional;

/**
 * Something that parties undertook to do.
 *
 * @param by who undertook it
 * @param paragraph the label of the paragraph that reports it
 * @param due by when
 * @param closed when it was done or dropped
 * @param closedBy the meeting that closed it
 */
public record Commitment(
        String text,
        List<Party> by,
        Optional<String> paragraph,
        Optional<Edtf> due,
        CommitmentStatus status,
        Optional<Edtf> closed,
        Optional<MeetingId> closedBy,
        Extras extras) {
    public Commitment {
        by = List.copyOf(by);
    }
}
