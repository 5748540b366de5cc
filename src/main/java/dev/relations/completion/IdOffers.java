package dev.relations.completion;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Offers ids of meetings, the latest first. Where many fit, the years or months that they begin
 * with are offered in their place.
 */
final class IdOffers {

    private static final String GROUP = "meetings";

    /** More ids than this are no help to anybody. */
    private static final int MOST = 100;

    private final Meetings meetings;

    IdOffers(Meetings meetings) {
        this.meetings = meetings;
    }

    /**
     * Whole ids, {@code latest}, and behind {@code #} the labels of the paragraphs of a meeting.
     */
    List<Candidate> withParagraphs(String typed) {
        int hash = typed.indexOf('#');
        if (hash >= 0) {
            return paragraphs(typed.substring(0, hash), typed.substring(hash + 1));
        }
        Offers latest = new Offers(typed, GROUP);
        meetings.latest().ifPresent(m -> latest.add("latest", m.title()));
        List<Candidate> candidates = new ArrayList<>(latest.ranked());
        candidates.addAll(of(typed));
        return candidates;
    }

    /** Ids that begin as typed, or that have a word that does. */
    List<Candidate> of(String typed) {
        List<Meeting> beginning =
                meetings.stream().filter(m -> m.id().value().startsWith(typed)).toList();
        if (!beginning.isEmpty()) {
            return beginning.size() <= MOST ? ids(beginning) : times(beginning, typed);
        }
        Typed words = new Typed(typed);
        List<Meeting> having =
                meetings.stream().filter(m -> words.rank(m.id().value()) < Typed.NO_FIT).toList();
        return ids(having.subList(Math.max(0, having.size() - MOST), having.size()));
    }

    private static List<Candidate> ids(List<Meeting> chronological) {
        return chronological.stream()
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .map(m -> candidate(m.id().value(), m.title(), true))
                .toList();
    }

    private static Candidate candidate(String value, String description, boolean whole) {
        return new Candidate(value, value, description, GROUP, whole);
    }

    /** The beginnings of ids up to the next hyphen behind what was typed, with their number. */
    private static List<Candidate> times(List<Meeting> meetings, String typed) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            String id = meeting.id().value();
            int hyphen = id.indexOf('-', typed.length());
            String beginning = hyphen < 0 ? id : id.substring(0, hyphen + 1);
            counts.merge(beginning, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted((one, other) -> other.getKey().compareTo(one.getKey()))
                .map(
                        each ->
                                candidate(
                                        each.getKey(),
                                        each.getValue() == 1
                                                ? "1 meeting"
                                                : each.getValue() + " meetings",
                                        !each.getKey().endsWith("-")))
                .toList();
    }

    private List<Candidate> paragraphs(String id, String typed) {
        List<Meeting> found =
                id.equals("latest") ? meetings.latest().stream().toList() : meetings.byIdPrefix(id);
        if (found.size() != 1) {
            return List.of();
        }
        List<Candidate> labels = new ArrayList<>();
        for (Paragraph paragraph : found.get(0).account().paragraphs()) {
            String label = paragraph.label().orElse("");
            if (!label.isEmpty() && label.startsWith(typed)) {
                labels.add(
                        new Candidate(
                                id + "#" + label,
                                "#" + label,
                                paragraph.text(),
                                "paragraphs",
                                true));
            }
        }
        return labels;
    }
}
