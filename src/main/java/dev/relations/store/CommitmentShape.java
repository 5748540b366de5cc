package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Party;
import java.util.List;

/** Something that a party said it would do. */
final class CommitmentShape extends Shape<Commitment> {

    private final Field<String> text =
            required("text", Kinds.PROSE, "text: …", "What is to be done.");
    private final Field<List<Party>> by =
            field("by", Kinds.listOf(Kinds.PARTY), "The parties that are to do it.");
    private final Field<String> paragraph =
            text("paragraph", "The label of the paragraph that says so.");
    private final Field<Edtf> due = field("due", Kinds.DATE, "By when.");
    private final Field<CommitmentStatus> status =
            field(
                    "status",
                    Kinds.word(CommitmentStatus.values(), Code.UNKNOWN_STATUS),
                    "What became of it.");
    private final Field<Edtf> closed = field("closed", Kinds.DATE, "When it was done or dropped.");
    private final Field<MeetingId> closedBy =
            field("closed_by", Kinds.ID, "The record of the meeting that closed it.");

    CommitmentShape() {
        super("a commitment", "{text: …, by: [JP]}");
    }

    @Override
    Commitment read(Fields fields) {
        return new Commitment(
                fields.text(text),
                fields.all(by),
                fields.get(paragraph),
                fields.get(due),
                fields.get(status).orElse(CommitmentStatus.UNKNOWN),
                fields.get(closed),
                fields.get(closedBy),
                fields.extras());
    }
}
