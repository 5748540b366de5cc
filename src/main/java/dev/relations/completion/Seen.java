package dev.relations.completion;

import dev.relations.meeting.Occurrence;
import dev.relations.meeting.Participant;
import dev.relations.meeting.PersonKey;
import org.jspecify.annotations.Nullable;

/** Tells in how many meetings something was seen, and in which one last. */
final class Seen {

    private Seen() {}

    /** As whom a person was seen last. */
    static @Nullable Participant lastAs(PersonKey person, Occurrence of) {
        for (Participant each : of.last().participants()) {
            if (each.person().equals(person)) {
                return each;
            }
        }
        return null;
    }

    /** {@code 12 meetings}. */
    static String count(Occurrence of) {
        return of.meetings() == 1 ? "1 meeting" : of.meetings() + " meetings";
    }

    /** {@code 12 meetings, last 2024-02-21}. */
    static String inWords(Occurrence of) {
        String date = of.last().date().text();
        return count(of) + (of.meetings() == 1 ? ", " : ", last ") + date;
    }
}
