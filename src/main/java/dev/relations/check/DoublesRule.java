package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records of the same parties and nearly the same day that are probably of one meeting. */
final class DoublesRule implements Rule {

    /** A record that says no more than the month comes before all those of its days. */
    private static final int MONTH = 31;

    @Override
    public void check(Folder folder, Findings found) {
        Map<List<Party>, List<Meeting>> byParties = new HashMap<>();
        Likeness likeness = new Likeness(folder.meetings());
        for (Meeting meeting : folder.meetings()) {
            List<Party> parties = meeting.parties().stream().sorted().toList();
            List<Meeting> before = byParties.computeIfAbsent(parties, p -> new ArrayList<>());
            nearest(meeting, before, likeness)
                    .ifPresent(other -> report(meeting, other, likeness, found));
            before.add(meeting);
        }
    }

    /** The likeliest double among the meetings up to a day before, or of the month. */
    private static Optional<Meeting> nearest(
            Meeting meeting, List<Meeting> before, Likeness likeness) {
        LocalDate earliest = meeting.when().date().earliest();
        Optional<Meeting> nearest = Optional.empty();
        int most = Likeness.ENOUGH - 1;
        for (int i = before.size() - 1; i >= 0; i--) {
            Meeting other = before.get(i);
            LocalDate begins = other.when().date().earliest();
            if (begins.isBefore(earliest) && begins.plusDays(MONTH).isBefore(earliest)) {
                break;
            }
            boolean near = !begins.plusDays(1).isBefore(earliest);
            if (!near && !Likeness.isMonthOf(meeting, other)) {
                continue;
            }
            int like = likeness.of(meeting, other);
            if (like > most) {
                most = like;
                nearest = Optional.of(other);
            }
        }
        return nearest;
    }

    private static void report(Meeting meeting, Meeting other, Likeness likeness, Findings found) {
        found.add(
                Code.DOUBLE,
                meeting,
                Fields.TITLE,
                "probably the same meeting as "
                        + other.id()
                        + ": same "
                        + String.join(", ", likeness.inCommon(meeting, other)),
                "make one record of the two, or silence this and say how they differ");
    }
}
