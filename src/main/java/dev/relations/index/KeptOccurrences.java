package dev.relations.index;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Occurrence;
import dev.relations.meeting.Occurrences;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Topics;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What occurs in all meetings of an index, counted when it was written: for each thing in how many
 * meetings it occurs, and the row of the last one.
 */
final class KeptOccurrences implements Occurrences {

    private final Places places;
    private final List<Meeting> meetings;

    /** Where an index tells of which kind of thing. */
    record Places(Supplier<In> parties, Supplier<In> persons, Supplier<In> topics) {

        static Places read(In in) {
            return new Places(in.laterPart(), in.laterPart(), in.laterPart());
        }

        /** What stands there of these meetings, which are in the order of their rows. */
        Occurrences of(List<Meeting> meetings) {
            return new KeptOccurrences(this, meetings);
        }
    }

    private KeptOccurrences(Places places, List<Meeting> meetings) {
        this.places = places;
        this.meetings = meetings;
    }

    /** Counts and writes; the meetings are in the order of their rows. */
    static void write(List<? extends Meeting> meetings, Topics topics, Out out) {
        IdentityHashMap<Meeting, Integer> rows = new IdentityHashMap<>();
        for (int row = 0; row < meetings.size(); row++) {
            rows.put(meetings.get(row), row);
        }
        write(Occurrence.in(meetings, Meeting::parties), Values::write, rows, out);
        write(
                Occurrence.in(meetings, Meeting::persons),
                (key, to) -> to.text(key.value()),
                rows,
                out);
        write(Occurrence.in(meetings, topics::of), (key, to) -> to.text(key.value()), rows, out);
    }

    private static <K> void write(
            Map<K, Occurrence> occurrences,
            BiConsumer<K, Out> thing,
            IdentityHashMap<Meeting, Integer> rows,
            Out out) {
        Out part = new Out();
        part.number(occurrences.size());
        occurrences.forEach(
                (key, of) -> {
                    thing.accept(key, part);
                    part.number(of.meetings());
                    part.number(Objects.requireNonNull(rows.get(of.last())));
                });
        out.part(part);
    }

    @Override
    public Map<Party, Occurrence> parties() {
        return read(places.parties, Values::party);
    }

    @Override
    public Map<PersonKey, Occurrence> persons() {
        return read(places.persons, in -> new PersonKey(in.text()));
    }

    @Override
    public Map<TopicKey, Occurrence> topics() {
        return read(places.topics, in -> new TopicKey(in.text()));
    }

    private <K> Map<K, Occurrence> read(Supplier<In> part, Function<In, K> thing) {
        In in = part.get();
        Map<K, Occurrence> all = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            K key = thing.apply(in);
            int count = in.number();
            all.put(key, new Occurrence(count, meetings.get(in.number())));
        }
        return all;
    }
}
