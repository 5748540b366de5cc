package dev.relations.report;

import dev.relations.meeting.Meeting;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The years that a report spans, both included.
 *
 * @param last before {@code first} when there is none
 */
public record Years(int first, int last) {

    /** The years of these meetings. */
    static Years of(Iterable<Meeting> meetings) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Meeting meeting : meetings) {
            OptionalInt year = of(meeting);
            if (year.isPresent()) {
                first = Math.min(first, year.getAsInt());
                last = Math.max(last, year.getAsInt());
            }
        }
        return first > last ? new Years(0, -1) : new Years(first, last);
    }

    /** The year in which a meeting began at the earliest; none when its start is open. */
    static OptionalInt of(Meeting meeting) {
        LocalDate earliest = meeting.date().earliest();
        return earliest.equals(LocalDate.MIN)
                ? OptionalInt.empty()
                : OptionalInt.of(earliest.getYear());
    }

    /** Each year in order. */
    public IntStream each() {
        return IntStream.rangeClosed(first, last);
    }

    /** How many years. */
    public int count() {
        return last - first + 1;
    }
}
