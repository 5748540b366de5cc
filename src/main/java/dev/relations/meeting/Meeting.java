package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One meeting, as its record tells it. Read from a record it is a {@link MeetingRecord}; kept in an
 * index it is told piece by piece, as its parts are asked for.
 */
public interface Meeting {

    /** Chronological: earliest possible day, latest possible day, start, id. */
    Comparator<Meeting> CHRONOLOGICAL = new Chronology();

    /** The stem of the record's file. */
    MeetingId id();

    /** The record's file below the records folder, with {@code /} between its parts. */
    String path();

    /** What the account calls it. */
    String title();

    /** Date, time and duration, at the place. */
    When when();

    /** The date alone, which is asked for most. */
    default Edtf date() {
        return when().date();
    }

    /** The kind of event and its surroundings. */
    Setting setting();

    /** The countries, then the organisations, that met. */
    List<Party> parties();

    /** Whether a party took part. */
    default boolean met(Party party) {
        return parties().contains(party);
    }

    /** Who took part. */
    List<Participant> participants();

    /** The topics of the whole meeting; paragraphs add theirs. */
    List<TopicKey> topics();

    /** What is told of it. */
    Account account();

    /** The topics of the meeting and of its paragraphs, each once, in the order of the record. */
    default Set<TopicKey> allTopics() {
        Set<TopicKey> all = new LinkedHashSet<>(topics());
        for (Paragraph paragraph : account().paragraphs()) {
            all.addAll(paragraph.topics());
        }
        return all;
    }

    /** Whether this record refers to another one. */
    default boolean refersTo(MeetingId other) {
        return account().refersTo().contains(new Reference.ToMeeting(other));
    }

    /** The same meeting with its date and time told in another zone; see {@link When}. */
    default Meeting asSeenFrom(Zone viewpoint) {
        When there = when().asSeenFrom(viewpoint);
        return there.equals(when()) ? this : MeetingRecord.copyOf(this).at(there);
    }
}
