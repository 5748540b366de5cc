package dev.relations.dataset;

import dev.relations.meeting.Zone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/**
 * A day, or a time of a day, as an event tells it.
 *
 * @param time none for a whole day
 * @param zone none where the event tells none that is known
 */
record CalendarMoment(LocalDate date, Optional<LocalTime> time, Optional<Zone> zone) {

    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * Reads {@code 20240221} or {@code 20240221T093000}, with a {@code Z} behind it in UTC.
     *
     * @param zone the one that is named beside it
     */
    static Optional<CalendarMoment> parse(String text, Optional<Zone> zone) {
        try {
            if (text.indexOf('T') < 0) {
                LocalDate day = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
                return Optional.of(new CalendarMoment(day, Optional.empty(), Optional.empty()));
            }
            boolean utc = text.endsWith("Z");
            String local = utc ? text.substring(0, text.length() - 1) : text;
            LocalDateTime moment =
                    LocalDateTime.parse(local, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
            return Optional.of(
                    new CalendarMoment(
                            moment.toLocalDate(),
                            Optional.of(moment.toLocalTime()),
                            utc ? Zone.of("UTC") : zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The time of day as records write it. */
    Optional<String> clock() {
        return time.map(HOUR_AND_MINUTE::format);
    }

    /** The moment after some time. */
    CalendarMoment plus(TemporalAmount length) {
        if (time.isEmpty()) {
            return of(date.atStartOfDay().plus(length), false);
        }
        return zoned().map(z -> of(z.plus(length).toLocalDateTime(), true))
                .orElseGet(() -> of(local().plus(length), true));
    }

    /** The same moment told in the zone of another, where both have one. */
    CalendarMoment seenFrom(CalendarMoment other) {
        if (other.zone.isEmpty() || zoned().isEmpty()) {
            return this;
        }
        LocalDateTime there =
                zoned().get().withZoneSameInstant(other.zone.get().rules()).toLocalDateTime();
        return new CalendarMoment(
                there.toLocalDate(), Optional.of(there.toLocalTime()), other.zone);
    }

    LocalDateTime local() {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    Optional<ZonedDateTime> zoned() {
        return time.isEmpty() ? Optional.empty() : zone.map(z -> local().atZone(z.rules()));
    }

    private CalendarMoment of(LocalDateTime moment, boolean timed) {
        return new CalendarMoment(
                moment.toLocalDate(),
                timed ? Optional.of(moment.toLocalTime()) : Optional.empty(),
                zone);
    }
}
