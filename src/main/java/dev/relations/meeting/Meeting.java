package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One meeting, as its record tells it. Read from a record it is a {@link MeetingRecord}; kept in an
 * index it is told piece by piece, as its parts are asked for.
 */
public interface Meeting {

    /** Chronological: earliest possible day, latest possible day, start, id. */
    Comparator<Meeting> CHRONOLOGICAL = new Chronology();

    /** The stem of the record's file. */
    MeetingId id();

    /** Whether the id begins with these letters. */
    default boolean idBeginsWith(String letters) {
        return id().value().startsWith(letters);
    }

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

    /** The kind of event alone. */
    default Optional<Form> form() {
        return setting().form();
    }

    /** How the parties met. */
    default Medium medium() {
        return setting().medium();
    }

    /** The countries, then the organisations, that met. */
    List<Party> parties();

    /** Whether a party took part. */
    default boolean met(Party party) {
        return parties().contains(party);
    }

    /** Who took part. */
    List<Participant> participants();

    /** Who took part, by their keys. */
    default List<PersonKey> persons() {
        return participants().stream().map(Participant::person).toList();
    }

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

    /** The ids of the records that this one refers to. */
    default List<MeetingId> references() {
        return account().refersTo().stream()
                .flatMap(r -> r instanceof Reference.ToMeeting to ? Stream.of(to.id()) : null)
                .toList();
    }

    /** The same meeting with its date and time told in another zone; see {@link When}. */
    @SuppressWarnings("ReferenceEquality") // it is returned as it is where it tells no moment
    default Meeting asSeenFrom(Zone viewpoint) {
        When here = when();
        When there = here.asSeenFrom(viewpoint);
        return there == here ? this : MeetingRecord.copyOf(this).at(there);
    }
}
