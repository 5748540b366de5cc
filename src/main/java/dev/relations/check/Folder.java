package dev.relations.check;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is known of a records folder: what rules look at. */
final class Folder {

    private final Path path;
    private final Meetings meetings;
    private final Set<String> stems;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final Map<MeetingId, Meeting> byId = new HashMap<>();
    private final List<Named> named;

    /**
     * @param stems of all record files, readable or not
     */
    Folder(
            Path path,
            Meetings meetings,
            Set<String> stems,
            Vocabulary vocabulary,
            LocalDate today) {
        this.path = path;
        this.meetings = meetings;
        this.stems = stems;
        this.vocabulary = vocabulary;
        this.today = today;
        meetings.forEach(meeting -> byId.put(meeting.id(), meeting));
        this.named = Named.in(meetings);
    }

    Path path() {
        return path;
    }

    /** In chronological order. */
    Meetings meetings() {
        return meetings;
    }

    /** Everybody who took part, in the order of the first time. */
    List<Named> named() {
        return named;
    }

    Optional<Meeting> meeting(MeetingId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether there is a record of this id, which perhaps cannot be read. */
    boolean hasRecord(MeetingId id) {
        return stems.contains(id.value());
    }

    /** The vocabulary without who and what only occurs in meetings. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What a party is called. */
    String name(Party party) {
        return vocabulary.parties().name(party);
    }

    /** What a person is called. */
    String name(PersonKey person) {
        return vocabulary.people().name(person);
    }

    LocalDate today() {
        return today;
    }
}
