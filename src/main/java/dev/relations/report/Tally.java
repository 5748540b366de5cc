package dev.relations.report;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often something occurs: in how many meetings, when first and last, and in which years.
 *
 * @param first the date of the first meeting, as written
 * @param last the date of the last one
 * @param byYear meetings by the year of their earliest possible day, in order; years without one
 *     are absent
 */
public record Tally(int meetings, Edtf first, Edtf last, Map<Integer, Integer> byYear) {

    /** The tally of meetings in chronological order, of which there is at least one. */
    static Tally of(Collection<Meeting> chronological) {
        Meeting first = chronological.iterator().next();
        Meeting last = first;
        Map<Integer, Integer> byYear = new TreeMap<>();
        for (Meeting meeting : chronological) {
            last = meeting;
            Years.of(meeting).ifPresent(year -> byYear.merge(year, 1, Integer::sum));
        }
        return new Tally(chronological.size(), first.date(), last.date(), byYear);
    }

    /** How many meetings in a year. */
    public int in(int year) {
        return byYear.getOrDefault(year, 0);
    }
}
