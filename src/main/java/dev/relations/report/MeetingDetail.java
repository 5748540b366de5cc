package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Everything on some meetings, in their order. */
    public static List<MeetingDetail> of(List<Meeting> meetings, Meetings all) {
        Set<MeetingId> ids = new HashSet<>();
        meetings.forEach(meeting -> ids.add(meeting.id()));
        Map<MeetingId, List<Meeting>> referring = all.referringTo(ids);
        return meetings.stream()
                .map(m -> of(m, all, referring.getOrDefault(m.id(), List.of())))
                .toList();
    }

    private static MeetingDetail of(Meeting meeting, Meetings all, List<Meeting> referredBy) {
        List<Referred> refersTo =
                meeting.account().refersTo().stream()
                        .map(reference -> new Referred(reference, record(reference, all)))
                        .toList();
        return new MeetingDetail(
                meeting, meeting.account().paragraphs(), true, refersTo, referredBy);
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
