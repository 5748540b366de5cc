package dev.relations.store;

import dev.relations.meeting.Participant;
import dev.relations.meeting.PersonKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The participants of a record by what its paragraphs may call them. */
final class Speakers {

    static final Speakers NOBODY = new Speakers(Map.of(), Map.of());

    private final Map<String, PersonKey> byName;

    /** Each person's place in the record. */
    private final Map<PersonKey, Integer> places;

    private Speakers(Map<String, PersonKey> byName, Map<PersonKey, Integer> places) {
        this.byName = byName;
        this.places = places;
    }

    static Speakers of(List<Participant> participants) {
        if (participants.isEmpty()) {
            return NOBODY;
        }
        Speakers speakers = new Speakers(new HashMap<>(), new HashMap<>());
        for (Participant participant : participants) {
            speakers.byName.putIfAbsent(participant.name(), participant.person());
            speakers.places.putIfAbsent(participant.person(), speakers.places.size());
        }
        return speakers;
    }

    /** The participant of this name, else the first one whose name has this spelling. */
    Optional<PersonKey> find(String text, Names names) {
        PersonKey named = byName.get(text);
        if (named != null || places.isEmpty()) {
            return Optional.ofNullable(named);
        }
        Optional<PersonKey> found = Optional.empty();
        int first = Integer.MAX_VALUE;
        for (PersonKey person : names.persons(text)) {
            int place = places.getOrDefault(person, Integer.MAX_VALUE);
            if (place < first) {
                first = place;
                found = Optional.of(person);
            }
        }
        return found;
    }
}
