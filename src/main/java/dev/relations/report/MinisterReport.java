package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.People;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answer of {@code ministers}: who took part, in which offices, how often and when. */
public record MinisterReport(List<Row> rows, Years years) {

    /**
     * One person.
     *
     * @param parties for whom the person took part, the earliest first
     * @param offices in which offices, the earliest first
     */
    public record Row(
            PersonKey person, String name, List<Party> parties, List<String> offices, Tally tally)
            implements Counted {
        public Row {
            parties = List.copyOf(parties);
            offices = List.copyOf(offices);
        }

        @Override
        public String key() {
            return person.value();
        }
    }

    public MinisterReport {
        rows = List.copyOf(rows);
    }

    /** Everybody who took part in these meetings. */
    public static MinisterReport of(Meetings meetings, People people, CountOrder order) {
        Map<PersonKey, List<Meeting>> attended = new LinkedHashMap<>();
        Map<PersonKey, Set<Party>> parties = new LinkedHashMap<>();
        Map<PersonKey, Set<String>> offices = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            for (Participant participant : meeting.participants()) {
                PersonKey key = participant.person();
                addOnce(attended.computeIfAbsent(key, k -> new ArrayList<>()), meeting);
                Set<Party> ofPerson = parties.computeIfAbsent(key, k -> new LinkedHashSet<>());
                participant.party().ifPresent(ofPerson::add);
                Set<String> held = offices.computeIfAbsent(key, k -> new LinkedHashSet<>());
                participant.office().ifPresent(held::add);
            }
        }
        List<Row> rows = new ArrayList<>();
        attended.forEach(
                (key, on) ->
                        rows.add(
                                new Row(
                                        key,
                                        people.name(key),
                                        List.copyOf(parties.getOrDefault(key, Set.of())),
                                        List.copyOf(offices.getOrDefault(key, Set.of())),
                                        Tally.of(on))));
        rows.sort(Counted.BY_KEY);
        return new MinisterReport(order.of(rows), Years.of(meetings));
    }

    /** A person may be listed twice in one record, with two offices. */
    private static void addOnce(List<Meeting> attended, Meeting meeting) {
        if (attended.isEmpty() || !attended.get(attended.size() - 1).id().equals(meeting.id())) {
            attended.add(meeting);
        }
    }
}
