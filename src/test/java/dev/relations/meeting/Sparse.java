package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Meetings of which little is told: what a test is not about is left out. */
final class Sparse {

    private Sparse() {}

    static MeetingRecord meeting(String id, String date) {
        return meeting(id, When.on(Edtf.parse(date)));
    }

    static MeetingRecord meeting(String id, When when) {
        return new MeetingRecord(
                new MeetingId(id),
                id + ".yaml",
                "Talks",
                when,
                Setting.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Account.NONE);
    }

    static MeetingRecord about(MeetingRecord meeting, List<String> topics, Account account) {
        return new MeetingRecord(
                meeting.id(),
                meeting.path(),
                meeting.title(),
                meeting.when(),
                meeting.setting(),
                meeting.parties(),
                meeting.participants(),
                topics.stream().map(TopicKey::new).toList(),
                account);
    }

    static Account account(List<Paragraph> paragraphs, List<Reference> references) {
        return new Account(
                paragraphs,
                List.of(),
                List.of(),
                references,
                List.of(),
                List.of(),
                Optional.empty(),
                Extras.NONE);
    }

    /** A moment as it is written: a time of day with {@code ~} for about; empty for none. */
    static When when(String date, String start, String zone) {
        boolean about = start.endsWith("~");
        String time = about ? start.substring(0, start.length() - 1) : start;
        return new When(
                Edtf.parse(date),
                time.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ClockTime(LocalTime.parse(time), about)),
                zone.isEmpty() ? Optional.empty() : Optional.of(new Zone(zone)),
                Optional.empty(),
                List.of());
    }
}
