package dev.relations.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** In how many meetings something occurs, and in which of them last. */
public final class Occurrence {

    private int meetings;
    private Meeting last;

    /** In so many meetings. */
    public Occurrence(int meetings, Meeting last) {
        this.meetings = meetings;
        this.last = last;
    }

    /** Each thing that meetings have, and where it occurs. */
    public static <K> Map<K, Occurrence> in(
            Iterable<? extends Meeting> meetings,
            Function<? super Meeting, ? extends Iterable<K>> things) {
        Map<K, Occurrence> all = new HashMap<>();
        for (Meeting meeting : meetings) {
            for (K thing : things.apply(meeting)) {
                Occurrence known = all.get(thing);
                if (known == null) {
                    all.put(thing, new Occurrence(1, meeting));
                } else {
                    known.add(meeting);
                }
            }
        }
        return all;
    }

    @SuppressWarnings("ReferenceEquality") // the same one again, as its things are gone through
    private void add(Meeting meeting) {
        if (last != meeting) {
            meetings++;
            last = meeting;
        }
    }

    /** How many. */
    public int meetings() {
        return meetings;
    }

    /** The last one in the order of those that were counted. */
    public Meeting last() {
        return last;
    }
}
