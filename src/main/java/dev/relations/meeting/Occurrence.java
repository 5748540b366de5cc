package dev.relations.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** In how many meetings something occurs, and in which of them last. */
public final class Occurrence {

    private final Count count;
    private final IntFunction<Meeting> meetings;

    /** What was counted in the meetings of these places. */
    public Occurrence(Count count, IntFunction<Meeting> meetings) {
        this.count = count;
        this.meetings = meetings;
    }

    /** Each thing that meetings have, and where it occurs. */
    public static <K> Map<K, Occurrence> in(
            Meetings meetings, Function<? super Meeting, ? extends Iterable<K>> things) {
        Map<K, Occurrence> all = new HashMap<>();
        Count.of(meetings.list(), things)
                .forEach(
                        (thing, count) ->
                                all.put(
                                        thing,
                                        new Occurrence(count, at -> meetings.list().get(at))));
        return all;
    }

    /** How many. */
    public int meetings() {
        return count.meetings();
    }

    /** The last one in the order of those that were counted. */
    public Meeting last() {
        return meetings.apply(count.last());
    }
}
