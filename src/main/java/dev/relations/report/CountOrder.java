package dev.relations.report;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * In which order rows with a tally are told.
 *
 * @param limit at most so many, the first ones of the order
 */
public record CountOrder(CountKey sort, boolean reverse, OptionalInt limit) {

    /** The most frequent first, all of them. */
    public static final CountOrder MOST_FIRST =
            new CountOrder(CountKey.MEETINGS, false, OptionalInt.empty());

    /** The rows in this order, as many as asked for; ties keep the order they have. */
    <R extends Counted> List<R> of(List<R> rows) {
        return cut(rows.stream().sorted(comparator()).toList());
    }

    /** The order alone. */
    Comparator<Counted> comparator() {
        return reverse ? sort.order().reversed() : sort.order();
    }

    /** The first rows, as many as asked for. */
    <R> List<R> cut(List<R> rows) {
        return limit.isPresent() && limit.getAsInt() < rows.size()
                ? rows.subList(0, limit.getAsInt())
                : rows;
    }
}
