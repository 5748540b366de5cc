package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
     * The same moment told in another zone, and with it those of its sittings. Only a meeting of
     * one certain day with a start and a zone has such a moment; any other is returned as it is.
     */
    public When asSeenFrom(Zone viewpoint) {
        if (!date.isDay() || start.isEmpty() || zone.isEmpty()) {
            return this;
        }
        ZonedDateTime there = moment(date, start.get(), zone.get(), viewpoint);
        return new When(
                Edtf.ofDay(there.toLocalDate()),
                Optional.of(new ClockTime(there.toLocalTime(), start.get().about())),
                Optional.of(viewpoint),
                duration,
                sittings.stream()
                        .map(each -> seen(each, zone.get(), viewpoint, there.toLocalDate()))
                        .toList());
    }

    /** A sitting of no day of its own is on that of the meeting, and stays so where that holds. */
    private Sitting seen(Sitting sitting, Zone here, Zone viewpoint, LocalDate dayThere) {
        Edtf day = sitting.date().orElse(date);
        if (!day.isDay() || sitting.start().isEmpty()) {
            return sitting;
        }
        ClockTime time = sitting.start().get();
        ZonedDateTime there = moment(day, time, here, viewpoint);
        boolean same = sitting.date().isEmpty() && there.toLocalDate().equals(dayThere);
        return new Sitting(
                same ? Optional.empty() : Optional.of(Edtf.ofDay(there.toLocalDate())),
                Optional.of(new ClockTime(there.toLocalTime(), time.about())),
                sitting.duration(),
                sitting.place(),
                sitting.extras());
    }

    private static ZonedDateTime moment(Edtf day, ClockTime time, Zone here, Zone viewpoint) {
        return LocalDateTime.of(day.earliest(), time.time())
                .atZone(here.rules())
                .withZoneSameInstant(viewpoint.rules());
    }
}
