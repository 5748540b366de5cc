package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Reference;
import java.util.List;
import java.util.Optional;

/**
 * The answer of {@code show} for one meeting.
 *
 * @param paragraphs those asked for
 * @param whole whether the whole meeting is asked for, not single paragraphs
 * @param refersTo what it refers to, with the meeting where it is a record that is there
 * @param referredBy the meetings that refer to it
 */
public record MeetingDetail(
        Meeting meeting,
        List<Paragraph> paragraphs,
        boolean whole,
        List<Referred> refersTo,
        List<Meeting> referredBy) {

    /** Something referred to. */
    public record Referred(Reference reference, Optional<Meeting> meeting) {}

    public MeetingDetail {
        paragraphs = List.copyOf(paragraphs);
        refersTo = List.copyOf(refersTo);
        referredBy = List.copyOf(referredBy);
    }

    /** Everything on a meeting. */
    public static MeetingDetail of(Meeting meeting, Meetings all) {
        List<Referred> refersTo =
                meeting.account().refersTo().stream()
                        .map(reference -> new Referred(reference, record(reference, all)))
                        .toList();
        return new MeetingDetail(
                meeting,
                meeting.account().paragraphs(),
                true,
                refersTo,
                all.referringTo(meeting.id()));
    }

    /** Only the paragraphs of a label, or below it: {@code 2} also has {@code 2(1)}. */
    public MeetingDetail onlyParagraph(String label) {
        List<Paragraph> chosen = paragraphs.stream().filter(p -> isLabelled(p, label)).toList();
        return new MeetingDetail(meeting, chosen, false, List.of(), List.of());
    }

    private static boolean isLabelled(Paragraph paragraph, String label) {
        String own = paragraph.label().orElse("");
        return own.equals(label) || own.startsWith(label + "(") || own.startsWith(label + ".");
    }

    private static Optional<Meeting> record(Reference reference, Meetings all) {
        return reference instanceof Reference.ToMeeting to ? all.byId(to.id()) : Optional.empty();
    }
}
