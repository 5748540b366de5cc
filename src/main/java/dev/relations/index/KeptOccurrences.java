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

        private <V> Map<Party, V> ofParties(Function<Count, V> value) {
            return read(parties, Values::party, value);
        }

        private <V> Map<PersonKey, V> ofPersons(Function<Count, V> value) {
            return read(persons, in -> new PersonKey(in.text()), value);
        }

        private <V> Map<TopicKey, V> ofTopics(Function<Count, V> value) {
            return read(topics, in -> new TopicKey(in.text()), value);
        }

        private static <K, V> Map<K, V> read(
                Supplier<In> part, Function<In, K> thing, Function<Count, V> value) {
            In in = part.get();
            int things = in.number();
            Map<K, V> all = new HashMap<>(things * 2);
            for (int left = things; left > 0; left--) {
                all.put(thing.apply(in), value.apply(new Count(in.number(), in.number())));
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
        Map<Party, Count> parties = kept.ofParties(count -> count);
        Map<PersonKey, Count> persons = kept.ofPersons(count -> count);
        Map<TopicKey, Count> all = kept.ofTopics(count -> count);
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
        return places.ofParties(this::occurrence);
    }

    @Override
    public Map<PersonKey, Occurrence> persons() {
        return places.ofPersons(this::occurrence);
    }

    @Override
    public Map<TopicKey, Occurrence> topics() {
        return places.ofTopics(this::occurrence);
    }

    private Occurrence occurrence(Count count) {
        return new Occurrence(count, row -> rows.meeting(row).orElseThrow());
    }
}
