package dev.relations.store;

import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import java.util.List;

/**
 * What the value of a field is read with.
 *
 * @param parties the parties of the record, as far as they are read
 * @param participants the participants of the record, as far as they are read
 */
record Scope(
        Names names,
        Times times,
        Problems problems,
        List<Party> parties,
        List<Participant> participants) {

    /** At the beginning of a record. */
    Scope(Names names, Times times, Problems problems) {
        this(names, times, problems, List.of(), List.of());
    }

    Scope with(List<Party> parties) {
        return new Scope(names, times, problems, parties, participants);
    }

    Scope among(List<Participant> participants) {
        return new Scope(names, times, problems, parties, participants);
    }
}
