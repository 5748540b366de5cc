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

/**
 * A meeting that has just been read from its record. Packed at once, by the thread that read it, it
 * takes a fraction of the memory and need not be packed again when it is written.
 */
final class PackedMeeting extends KeptMeeting {

    /** All but the account. */
    private final MeetingRecord head;

    private final Set<TopicKey> allTopics;
    private final List<MeetingId> references;
    private final Detail detail;

    PackedMeeting(Meeting meeting) {
        head = MeetingRecord.copyOf(meeting).withoutAccount();
        allTopics = meeting.allTopics();
        references = meeting.references();
        detail = Detail.of(meeting);
    }

    @Override
    Detail detail() {
        return detail;
    }

    @Override
    public Set<TopicKey> allTopics() {
        return allTopics;
    }

    @Override
    public List<MeetingId> references() {
        return references;
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
}
