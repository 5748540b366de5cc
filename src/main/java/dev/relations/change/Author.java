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

    /** For the one who waits: {@code relations add, process 4711 of anna, since …}. */
    String shown() {
        return command
                + ", process "
                + ProcessHandle.current().pid()
                + " of "
                + user
                + ", since "
                + clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
