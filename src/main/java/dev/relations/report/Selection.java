package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.query.Query;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Which meetings a report is about, and in which order.
 *
 * @param limit at most so many, the first ones of the order
 */
public record Selection(Query query, SortKey sort, boolean reverse, OptionalInt limit) {

    /** Every meeting in chronological order. */
    public static final Selection ALL =
            new Selection(Query.ALL, SortKey.DATE, false, OptionalInt.empty());

    /** The meetings selected, in their order. */
    public List<Meeting> of(Meetings meetings) {
        return of(meetings.stream().filter(query::matches));
    }

    private List<Meeting> of(Stream<Meeting> selected) {
        if (sort != SortKey.DATE) {
            selected = selected.sorted(sort.order());
        }
        if (reverse) {
            selected = reversed(selected.toList());
        }
        return (limit.isPresent() ? selected.limit(limit.getAsInt()) : selected).toList();
    }

    /** The same meetings as a collection of their own, chronological. */
    public Meetings from(Meetings meetings) {
        return Meetings.of(of(meetings));
    }

    private static Stream<Meeting> reversed(List<Meeting> list) {
        int last = list.size() - 1;
        return Stream.iterate(last, i -> i >= 0, i -> i - 1).map(list::get);
    }
}
