package dev.relations.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * In how many meetings something occurs, and the place of the last one among those counted.
 *
 * @param meetings each once, however often the thing occurs in it
 * @param last counted from 0
 */
public record Count(int meetings, int last) {

    /** Each thing that some meetings have. */
    public static <K> Map<K, Count> of(
            List<? extends Meeting> meetings,
            Function<? super Meeting, ? extends Iterable<K>> things) {
        Map<K, Count> counts = new HashMap<>();
        for (int place = 0; place < meetings.size(); place++) {
            for (K thing : things.apply(meetings.get(place))) {
                Count count = counts.get(thing);
                if (count == null) {
                    counts.put(thing, new Count(1, place));
                } else if (count.last != place) {
                    counts.put(thing, new Count(count.meetings + 1, place));
                }
            }
        }
        return counts;
    }
}
