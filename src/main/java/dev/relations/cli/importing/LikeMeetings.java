package dev.relations.cli.importing;

import dev.relations.meeting.Form;
import dev.relations.meeting.Meeting;
import java.time.LocalDate;
import java.util.HashSet;

/** Whether two records may tell of one meeting. */
final class LikeMeetings {

    private LikeMeetings() {}

    /** The same parties, the same form and medium, and days that are not more than one apart. */
    static boolean are(Meeting one, Meeting other) {
        LocalDate first = one.when().date().earliest();
        LocalDate last = one.when().date().latest();
        boolean near =
                !first.equals(LocalDate.MIN)
                        && !last.equals(LocalDate.MAX)
                        && !other.when().date().earliest().isAfter(last.plusDays(1))
                        && !other.when().date().latest().isBefore(first.minusDays(1));
        return near
                && new HashSet<>(one.parties()).equals(new HashSet<>(other.parties()))
                && one.medium() == other.medium()
                && form(one) == form(other);
    }

    private static Form form(Meeting meeting) {
        return meeting.form().orElse(Form.MEETING);
    }
}
