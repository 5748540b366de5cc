package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Reference;
import dev.relations.yaml.YamlPath;
import java.util.List;
import java.util.Optional;

/** Ids that lead nowhere, to the record itself, or forward in time. */
final class ReferenceRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        NearIds near = new NearIds(folder.meetings());
        for (Meeting meeting : folder.meetings()) {
            List<Reference> references = meeting.account().refersTo();
            for (int i = 0; i < references.size(); i++) {
                if (references.get(i) instanceof Reference.ToMeeting to) {
                    YamlPath field = Fields.REFERS_TO.item(i);
                    checkKnown(to.id(), meeting, field, folder, near, found);
                    checkEarlier(to.id(), meeting, field, folder, found);
                }
            }
            List<Commitment> commitments = meeting.account().commitments();
            for (int i = 0; i < commitments.size(); i++) {
                YamlPath field = Fields.COMMITMENTS.item(i).key("closed_by");
                Optional<MeetingId> closedBy = commitments.get(i).closedBy();
                closedBy.ifPresent(id -> checkKnown(id, meeting, field, folder, near, found));
            }
        }
    }

    private static void checkKnown(
            MeetingId id,
            Meeting meeting,
            YamlPath field,
            Folder folder,
            NearIds near,
            Findings found) {
        if (!folder.hasRecord(id)) {
            List<String> nearest = near.to(id);
            found.add(
                    Code.UNKNOWN_RECORD,
                    meeting,
                    field,
                    "there is no record " + id,
                    nearest.isEmpty()
                            ? "write the id of a record, or {event: …} for what has none"
                            : "did you mean " + String.join(" or ", nearest) + "?");
        }
    }

    private static void checkEarlier(
            MeetingId id, Meeting meeting, YamlPath field, Folder folder, Findings found) {
        if (id.equals(meeting.id())) {
            found.add(
                    Code.LATER_REFERENCE,
                    meeting,
                    field,
                    "the record refers to itself",
                    "write the id of an earlier meeting, or take it out");
            return;
        }
        Optional<Meeting> other = folder.meeting(id);
        boolean later =
                other.isPresent()
                        && Order.isBefore(meeting.when().date(), other.get().when().date());
        if (later) {
            found.add(
                    Code.LATER_REFERENCE,
                    meeting,
                    field,
                    id + " is of " + other.get().when().date() + ", after this meeting",
                    "refer from the later meeting to the earlier one");
        }
    }
}
