package dev.relations.completion;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.PersonKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In how many meetings something was seen, and in which one last. */
final class Seen {

    private int meetings;
    private @Nullable Meeting last;

    /** Counts a meeting; they come in chronological order. */
    static <K> Seen in(Meeting meeting, K what, Map<K, Seen> all) {
        Seen seen = all.computeIfAbsent(what, w -> new Seen());
        if (seen.last != meeting) {
            seen.meetings++;
            seen.last = meeting;
        }
        return seen;
    }

    static <K> Map<K, Seen> nothing() {
        return new HashMap<>();
    }

    /** As whom a person was seen last. */
    @Nullable Participant lastAs(PersonKey person) {
        if (last != null) {
            for (Participant each : last.participants()) {
                if (each.person().equals(person)) {
                    return each;
                }
            }
        }
        return null;
    }

    int meetings() {
        return meetings;
    }

    /** {@code 12 meetings}. */
    String count() {
        return meetings == 1 ? "1 meeting" : meetings + " meetings";
    }

    /** {@code 12 meetings, last 2024-02-21}. */
    String inWords() {
        if (last == null) {
            return "";
        }
        String date = last.when().date().text();
        return count() + (meetings == 1 ? ", " : ", last ") + date;
    }
}
