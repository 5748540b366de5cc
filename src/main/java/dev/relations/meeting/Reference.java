package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.util.Optional;

/** Something earlier that a meeting refers to. */
public sealed interface Reference {

    /** Another record, by its id. */
    record ToMeeting(MeetingId id) implements Reference {}

    /** An event that has no record. */
    record ToEvent(String event, Optional<Edtf> date, Extras extras) implements Reference {}
}
