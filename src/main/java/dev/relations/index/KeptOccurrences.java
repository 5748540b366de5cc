package dev.relations.index;

import dev.relations.meeting.Count;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Occurrence;
import dev.relations.meeting.Occurrences;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What occurs in all meetings of an index, counted when it was written. */
final class KeptOccurrences implements Occurrences {

    private final Places places;
    private final Rows rows;

    /** Where an index tells of which kind of thing. */
    record Places(Supplier<In> parties, Supplier<In> persons, Supplier<In> topics) {

        static Places read(In in) {
            return new Places(in.laterPart(), in.laterPart(), in.laterPart());
        }

        private Map<Party, Count> ofParties() {
            return read(parties, Values::party);
        }

        private Map<PersonKey, Count> ofPersons() {
            return read(persons, in -> new PersonKey(in.text()));
        }

        private Map<TopicKey, Count> ofTopics() {
            return read(topics, in -> new TopicKey(in.text()));
        }

        private static <K> Map<K, Count> read(Supplier<In> part, Function<In, K> thing) {
            In in = part.get();
            Map<K, Count> all = new HashMap<>();
            for (int left = in.number(); left > 0; left--) {
                all.put(thing.apply(in), new Count(in.number(), in.number()));
            }
            return all;
        }
    }

    /** What stands there, of these rows. */
    KeptOccurrences(Places places, Rows rows) {
        this.places = places;
        this.rows = rows;
    }

    /** Counts; the meetings are in the order of their rows. */
    static Out counted(List<? extends Meeting> meetings, Topics topics) {
        return written(
                Count.of(meetings, Meeting::parties),
                Count.of(meetings, Meeting::persons),
                Count.of(meetings, topics::of));
    }

    /**
     * What an index says, without the rows that are gone and with as many behind its own; none
     * where it does not say it, or to find out would take long.
     */
    static Optional<Out> changed(
            IndexFile base, List<Integer> gone, List<Row> later, Topics topics) {
        Places kept = base.occurrences().orElse(null);
        if (kept == null) {
            return Optional.empty();
        }
        Rows rows = new Rows(base, later.stream().map(Row::meeting).toList());
        int from = base.size();
        int to = from + later.size();
        Map<Party, Count> parties = kept.ofParties();
        Map<PersonKey, Count> persons = kept.ofPersons();
        Map<TopicKey, Count> all = kept.ofTopics();
        boolean done =
                new Recount<>(parties, Meeting::parties, rows).make(gone, from, to)
                        && new Recount<>(persons, Meeting::persons, rows).make(gone, from, to)
                        && new Recount<>(all, topics::of, rows).make(gone, from, to);
        return done ? Optional.of(written(parties, persons, all)) : Optional.empty();
    }

    private static Out written(
            Map<Party, Count> parties, Map<PersonKey, Count> persons, Map<TopicKey, Count> topics) {
        Out out = new Out();
        write(parties, Values::write, out);
        write(persons, (key, to) -> to.text(key.value()), out);
        write(topics, (key, to) -> to.text(key.value()), out);
        return out;
    }

    private static <K> void write(Map<K, Count> counts, BiConsumer<K, Out> thing, Out out) {
        Out part = new Out();
        part.number(counts.size());
        counts.forEach(
                (key, count) -> {
                    thing.accept(key, part);
                    part.number(count.meetings());
                    part.number(count.last());
                });
        out.part(part);
    }

    @Override
    public Map<Party, Occurrence> parties() {
        return occurrences(places.ofParties());
    }

    @Override
    public Map<PersonKey, Occurrence> persons() {
        return occurrences(places.ofPersons());
    }

    @Override
    public Map<TopicKey, Occurrence> topics() {
        return occurrences(places.ofTopics());
    }

    private <K> Map<K, Occurrence> occurrences(Map<K, Count> counts) {
        return Occurrence.of(counts, row -> rows.meeting(row).orElseThrow());
    }
}
