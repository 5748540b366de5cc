package dev.relations.meeting;

import java.util.Comparator;

/** The order of time; see {@link Meeting#CHRONOLOGICAL}. */
final class Chronology implements Comparator<Meeting> {

    @Override
    public int compare(Meeting one, Meeting other) {
        When when = one.when();
        When then = other.when();
        int order = when.date().earliest().compareTo(then.date().earliest());
        if (order == 0) {
            order = when.date().latest().compareTo(then.date().latest());
        }
        if (order == 0) {
            order = Integer.compare(second(when), second(then));
        }
        return order != 0 ? order : one.id().compareTo(other.id());
    }

    private static int second(When when) {
        return when.start().isPresent() ? when.start().get().time().toSecondOfDay() : -1;
    }
}
