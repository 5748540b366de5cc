package dev.relations.meeting;

import java.util.List;

/** A meeting with all its parts at hand; the components are those of {@link Meeting}. */
public record MeetingRecord(
        MeetingId id,
        String path,
        String title,
        When when,
        Setting setting,
        List<Party> parties,
        List<Participant> participants,
        List<TopicKey> topics,
        Account account)
        implements Meeting {

    public MeetingRecord {
        parties = List.copyOf(parties);
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
    }

    /** All parts of a meeting. */
    public static MeetingRecord copyOf(Meeting meeting) {
        return new MeetingRecord(
                meeting.id(),
                meeting.path(),
                meeting.title(),
                meeting.when(),
                meeting.setting(),
                meeting.parties(),
                meeting.participants(),
                meeting.topics(),
                meeting.account());
    }

    /** The same meeting without what is told of it. */
    public MeetingRecord withoutAccount() {
        return new MeetingRecord(
                id, path, title, when, setting, parties, participants, topics, Account.NONE);
    }

    /** The same meeting at another time. */
    MeetingRecord at(When other) {
        return new MeetingRecord(
                id, path, title, other, setting, parties, participants, topics, account);
    }
}
