package dev.relations.meeting;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A time zone by its name in the IANA database. Its rules are looked up when a moment is told in
 * it: to read their table takes longer than most answers, and most answers need only the name.
 *
 * @param name such as {@code Europe/Paris}
 */
public record Zone(String name) {

    /**
     * The zone of a name, or of an offset such as {@code +09:00}; none when the database has no
     * such zone.
     */
    public static Optional<Zone> of(String name) {
        try {
            return Optional.of(new Zone(ZoneId.of(name).getId()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** When its clocks show what. */
    public ZoneId rules() {
        return ZoneId.of(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
