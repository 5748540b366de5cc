package dev.relations.check;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.Spelling;
import dev.relations.yaml.YamlPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person as the meetings name one: by key, with every time that the person took part. */
final class Named {

    /** One participation. */
    record Time(Meeting meeting, int index) {
        Participant participant() {
            return meeting.participants().get(index);
        }

        YamlPath field(String key) {
            return Fields.PARTICIPANTS.item(index).key(key);
        }
    }

    /** Of so many parties that are written one may be a slip. */
    private static final int SLIPS = 10;

    private final PersonKey key;
    private final List<Time> times = new ArrayList<>();

    private Named(PersonKey key) {
        this.key = key;
    }

    /** Everybody who took part, in the order of the first time. */
    static List<Named> in(Meetings meetings) {
        Map<PersonKey, Named> named = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            for (int i = 0; i < meeting.participants().size(); i++) {
                Participant participant = meeting.participants().get(i);
                named.computeIfAbsent(participant.person(), Named::new)
                        .times
                        .add(new Time(meeting, i));
            }
        }
        return List.copyOf(named.values());
    }

    PersonKey key() {
        return key;
    }

    /** In chronological order. */
    List<Time> times() {
        return times;
    }

    /** As written the first time. */
    String name() {
        return times.get(0).participant().name();
    }

    String folded() {
        return Spelling.fold(name());
    }

    /** For whom the person took part, and how often. */
    Map<Party, Integer> parties() {
        Map<Party, Integer> parties = new HashMap<>();
        for (Time time : times) {
            time.participant().party().ifPresent(party -> parties.merge(party, 1, Integer::sum));
        }
        return parties;
    }

    /** The one party, but for a slip; none if there are several, or it is not said. */
    Optional<Party> party() {
        Map<Party, Integer> parties = parties();
        int all = parties.values().stream().mapToInt(Integer::intValue).sum();
        return parties.entrySet().stream()
                .filter(each -> all - each.getValue() <= all / SLIPS)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
