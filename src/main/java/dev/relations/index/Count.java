package dev.relations.index;

import dev.relations.meeting.Meeting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * In how many meetings something occurs, and the row of the last one.
 *
 * @param row counted as {@link FolderRows} counts
 */
record Count(int meetings, int row) {

    /** Each thing of some meetings, which are in the order of their rows. */
    static <K> Map<K, Count> of(
            List<? extends Meeting> meetings, Function<Meeting, ? extends Iterable<K>> things) {
        Map<K, Count> counts = new HashMap<>();
        for (int row = 0; row < meetings.size(); row++) {
            for (K thing : each(things.apply(meetings.get(row)))) {
                Count count = counts.get(thing);
                counts.put(thing, new Count(count == null ? 1 : count.meetings + 1, row));
            }
        }
        return counts;
    }

    private static <K> Set<K> each(Iterable<K> things) {
        Set<K> each = new HashSet<>();
        things.forEach(each::add);
        return each;
    }

    /**
     * Counts anew after changes. A search for the meeting that is the last one now looks at so many
     * rows at most.
     */
    static final class Change<K> {

        private static final int MOST_LOOKS = 20_000;

        private final Map<K, Count> counts;
        private final Function<Meeting, ? extends Iterable<K>> things;
        private final Rows rows;
        private int looks;

        /** What is counted, of these rows before the change. */
        Change(Map<K, Count> counts, Function<Meeting, ? extends Iterable<K>> things, Rows rows) {
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
                    } else if (count.meetings == 1) {
                        counts.remove(thing);
                    } else {
                        counts.put(thing, new Count(count.meetings - 1, count.row));
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
            return rows.meeting(row).map(meeting -> each(things.apply(meeting))).orElse(Set.of());
        }

        private boolean find(K thing, Set<Integer> gone) {
            Count count = counts.get(thing);
            int row = count == null ? -1 : count.row;
            while (row >= 0 && (gone.contains(row) || !of(row).contains(thing))) {
                row--;
                if (looks++ > MOST_LOOKS) {
                    return false;
                }
            }
            if (count != null) {
                counts.put(thing, new Count(count.meetings, row));
            }
            return row >= 0;
        }

        private void add(K thing, int row) {
            Count count = counts.get(thing);
            if (count == null) {
                counts.put(thing, new Count(1, row));
            } else {
                int last = rows.isLater(row, count.row) ? row : count.row;
                counts.put(thing, new Count(count.meetings + 1, last));
            }
        }
    }
}
