package dev.relations.index;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.MeetingRecord;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Setting;
import dev.relations.meeting.TopicKey;
import dev.relations.meeting.When;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that has just been read from its record. Packed at once, by the thread that read it, it
 * takes a fraction of the memory and need not be packed again when it is written.
 *
 * @param head all but the account
 */
record PackedMeeting(
        MeetingRecord head, Set<TopicKey> allTopics, List<MeetingId> references, Detail detail)
        implements KeptMeeting {

    static PackedMeeting of(Meeting meeting) {
        return new PackedMeeting(
                MeetingRecord.copyOf(meeting).withoutAccount(),
                meeting.allTopics(),
                meeting.references(),
                Detail.of(meeting));
    }

    @Override
    public MeetingId id() {
        return head.id();
    }

    @Override
    public String path() {
        return head.path();
    }

    @Override
    public String title() {
        return head.title();
    }

    @Override
    public When when() {
        return head.when();
    }

    @Override
    public Setting setting() {
        return head.setting();
    }

    @Override
    public List<Party> parties() {
        return head.parties();
    }

    @Override
    public List<Participant> participants() {
        return head.participants();
    }

    @Override
    public List<TopicKey> topics() {
        return head.topics();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Meeting meeting
                        && MeetingRecord.copyOf(this).equals(MeetingRecord.copyOf(meeting));
    }

    @Override
    public int hashCode() {
        return path().hashCode();
    }

    @Override
    public String toString() {
        return MeetingRecord.copyOf(this).toString();
    }
}
