package dev.relations.store;

import dev.relations.meeting.Account;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.MeetingRecord;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Setting;
import dev.relations.meeting.TopicKey;
import dev.relations.meeting.When;
import java.util.List;
import java.util.Optional;

/** All that a record says: a meeting but for its id, which is not in the record. */
record MeetingTold(
        String title,
        When when,
        Setting setting,
        List<Party> parties,
        List<Participant> participants,
        List<TopicKey> topics,
        Account account) {

    /** How a meeting gets its id and path: from its file, or from what the record says. */
    interface Identity {
        Optional<Named> of(MeetingTold told);
    }

    /** An id and the path of its file below the records folder. */
    record Named(MeetingId id, String path) {}

    Meeting named(Named name) {
        return new MeetingRecord(
                name.id(),
                name.path(),
                title,
                when,
                setting,
                parties,
                participants,
                topics,
                account);
    }
}
