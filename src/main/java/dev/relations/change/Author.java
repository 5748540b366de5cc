package dev.relations.change;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Who changes something, for others to know.
 *
 * @param command the words of the command
 * @param user the user's name
 */
public record Author(String command, String user, Clock clock) {

    /** The time, as ISO 8601 has it. */
    String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** For the one who waits: {@code relations add, process 4711 of anna, since …}. */
    String shown() {
        return command
                + ", process "
                + ProcessHandle.current().pid()
                + " of "
                + user
                + ", since "
                + now();
    }
}
