package dev.relations.meeting;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One meeting, as its record tells it.
 *
 * @param id the stem of the record's file
 * @param path the record's file below the records folder, with {@code /} between its parts
 * @param title what the account calls it
 * @param parties the countries, then the organisations, that met
 * @param topics of the whole meeting; paragraphs add theirs
 */
public record Meeting(
        MeetingId id,
        String path,
        String title,
        When when,
        Setting setting,
        List<Party> parties,
        List<Participant> participants,
        List<TopicKey> topics,
        Account account) {

    /** Chronological: earliest possible day, latest possible day, start, id. */
    public static final Comparator<Meeting> CHRONOLOGICAL =
            Comparator.comparing((Meeting m) -> m.when().date().earliest())
                    .thenComparing(m -> m.when().date().latest())
                    .thenComparing(
                            m -> m.when().start().map(s -> s.time().toSecondOfDay()).orElse(-1))
                    .thenComparing(Meeting::id);

    public Meeting {
        parties = List.copyOf(parties);
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
    }

    /** The topics of the meeting and of its paragraphs, each once, in the order of the record. */
    public Set<TopicKey> allTopics() {
        Set<TopicKey> all = new LinkedHashSet<>(topics);
        for (Paragraph paragraph : account.paragraphs()) {
            all.addAll(paragraph.topics());
        }
        return all;
    }

    /** The same meeting with its date and time told in another zone; see {@link When}. */
    public Meeting asSeenFrom(ZoneId viewpoint) {
        When there = when.asSeenFrom(viewpoint);
        return there.equals(when)
                ? this
                : new Meeting(
                        id, path, title, there, setting, parties, participants, topics, account);
    }
}
