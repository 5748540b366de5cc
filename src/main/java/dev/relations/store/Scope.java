package dev.relations.store;

import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the value of a field is read with.
 *
 * @param parties the parties of the record, as far as they are read
 * @param speakers the participants of the record, as far as they are read
 */
record Scope(Names names, Times times, Problems problems, Set<Party> parties, Speakers speakers) {

    /** At the beginning of a record. */
    Scope(Names names, Times times, Problems problems) {
        this(names, times, problems, Set.of(), Speakers.NOBODY);
    }

    Scope with(List<Party> parties) {
        return new Scope(names, times, problems, new LinkedHashSet<>(parties), speakers);
    }

    Scope among(List<Participant> participants) {
        return new Scope(names, times, problems, parties, Speakers.of(participants));
    }
}
