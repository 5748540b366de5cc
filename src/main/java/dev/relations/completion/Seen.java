package dev.relations.completion;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Participant;
import dev.relations.meeting.PersonKey;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In how many meetings something was seen, and in which one last. */
final class Seen {

    private int meetings;
    private @Nullable Meeting last;

    /** Each thing that meetings have, and where it was seen. */
    static <K> Map<K, Seen> in(Meetings meetings, Function<Meeting, ? extends Iterable<K>> things) {
        Map<K, Seen> all = new HashMap<>();
        for (Meeting meeting : meetings) {
            for (K thing : things.apply(meeting)) {
                Seen seen = all.computeIfAbsent(thing, w -> new Seen());
                if (seen.last != meeting) {
                    seen.meetings++;
                    seen.last = meeting;
                }
            }
        }
        return all;
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
