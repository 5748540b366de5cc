package dev.relations.query;

import dev.relations.meeting.Meeting;
import java.util.List;

/** All criteria of a question as one value. */
public record Query(Criterion criterion) {

    /** Every meeting. */
    public static final Query ALL = of(List.of());

    /** What satisfies all of these. */
    public static Query of(List<Criterion> criteria) {
        return new Query(new Criterion.And(List.copyOf(criteria)));
    }

    /** Whether a meeting is asked for. */
    public boolean matches(Meeting meeting) {
        return criterion.matches(meeting);
    }

    /** Whether every meeting is asked for. */
    public boolean isAll() {
        return isAll(criterion);
    }

    private static boolean isAll(Criterion criterion) {
        if (!(criterion instanceof Criterion.And and)) {
            return false;
        }
        for (Criterion each : and.parts()) {
            if (!isAll(each)) {
                return false;
            }
        }
        return true;
    }

    /** What both ask for. */
    public Query and(Query other) {
        return of(List.of(criterion, other.criterion));
    }
}
