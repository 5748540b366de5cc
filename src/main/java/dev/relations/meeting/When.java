package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When a meeting took place, told at the place.
 *
 * @param date the day at the place
 * @param start the local time at the place
 * @param zone the IANA zone of the place
 * @param sittings the sittings of a meeting that was held in several
 */
public record When(
        Edtf date,
        Optional<ClockTime> start,
        Optional<Zone> zone,
        Optional<Length> duration,
        List<Sitting> sittings) {
    public When {
        sittings = List.copyOf(sittings);
    }

    /** Only a date. */
    public static When on(Edtf date) {
        return new When(date, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * The same moment told in another zone. Only a meeting of one certain day with a start and a
     * zone has such a moment; any other is returned as it is.
     */
    public When asSeenFrom(Zone viewpoint) {
        if (!date.isDay() || start.isEmpty() || zone.isEmpty()) {
            return this;
        }
        LocalTime time = start.get().time();
        ZonedDateTime there =
                LocalDateTime.of(date.earliest(), time)
                        .atZone(zone.get().rules())
                        .withZoneSameInstant(viewpoint.rules());
        return new When(
                Edtf.ofDay(there.toLocalDate()),
                Optional.of(new ClockTime(there.toLocalTime(), start.get().about())),
                Optional.of(viewpoint),
                duration,
                sittings);
    }
}
