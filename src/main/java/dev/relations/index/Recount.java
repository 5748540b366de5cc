package dev.relations.index;

import dev.relations.meeting.Count;
import dev.relations.meeting.Meeting;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Counts anew after changes. */
final class Recount<K> {

    /** A search for the meetings that are the last ones now looks at so many rows in all. */
    private static final int MOST_LOOKS = 20_000;

    private final Map<K, Count> counts;
    private final Function<Meeting, ? extends Iterable<K>> things;
    private final Rows rows;
    private int looks;

    /** What is counted, of these rows before the change. */
    Recount(Map<K, Count> counts, Function<Meeting, ? extends Iterable<K>> things, Rows rows) {
        this.counts = counts;
        this.things = things;
        this.rows = rows;
    }

    /** Takes rows away and adds others; whether that could be done. */
    boolean make(List<Integer> gone, int from, int to) {
        Set<K> lost = new HashSet<>();
        for (int row : gone) {
            for (K thing : of(row)) {
                Count count = counts.get(thing);
                if (count == null) {
                    return false;
                } else if (count.meetings() == 1) {
                    counts.remove(thing);
                } else {
                    counts.put(thing, new Count(count.meetings() - 1, count.last()));
                    lost.add(thing);
                }
            }
        }
        Set<Integer> away = Set.copyOf(gone);
        for (K thing : lost) {
            if (counts.containsKey(thing) && !find(thing, away)) {
                return false;
            }
        }
        for (int row = from; row < to; row++) {
            for (K thing : of(row)) {
                add(thing, row);
            }
        }
        return true;
    }

    private Set<K> of(int row) {
        Set<K> of = new HashSet<>();
        rows.meeting(row).ifPresent(meeting -> things.apply(meeting).forEach(of::add));
        return of;
    }

    private boolean find(K thing, Set<Integer> gone) {
        Count count = counts.get(thing);
        int row = count == null ? -1 : count.last();
        while (row >= 0 && (gone.contains(row) || !of(row).contains(thing))) {
            row--;
            if (looks++ > MOST_LOOKS) {
                return false;
            }
        }
        if (count != null) {
            counts.put(thing, new Count(count.meetings(), row));
        }
        return row >= 0;
    }

    private void add(K thing, int row) {
        Count count = counts.get(thing);
        if (count == null) {
            counts.put(thing, new Count(1, row));
        } else {
            int last = rows.isLater(row, count.last()) ? row : count.last();
            counts.put(thing, new Count(count.meetings() + 1, last));
        }
    }
}
