package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Length;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Sitting;
import dev.relations.meeting.When;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Durations against the date, the start, and the sittings. */
final class DurationRule implements Rule {

    /** A dinner may go on so long into the night of the last day. */
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    /** A meeting of several days that says hours means those of one sitting, or is mistaken. */
    private static final Duration SHORT = Duration.ofHours(8);

    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            When when = meeting.when();
            checkSittings(meeting, found);
            when.duration()
                    .flatMap(length -> problem(when, length))
                    .ifPresent(
                            problem ->
                                    found.add(
                                            Code.DURATION,
                                            meeting,
                                            Fields.DURATION,
                                            problem,
                                            "mend the duration, the date or the start"));
        }
    }

    /** A sitting is of one day, and may go on into the night. */
    private static void checkSittings(Meeting meeting, Findings found) {
        List<Sitting> sittings = meeting.when().sittings();
        for (int i = 0; i < sittings.size(); i++) {
            Sitting sitting = sittings.get(i);
            boolean isOfOneDay =
                    sitting.date().map(Edtf::isDay).orElse(meeting.when().date().isDay());
            Duration length = sitting.duration().map(Length::duration).orElse(Duration.ZERO);
            LocalTime begin = sitting.start().map(ClockTime::time).orElse(LocalTime.MIDNIGHT);
            LocalDateTime end = LocalDate.EPOCH.atTime(begin).plus(length);
            boolean tooLong =
                    sitting.start().isPresent()
                            ? end.isAfter(LocalDate.EPOCH.plusDays(1).atTime(NIGHT))
                            : length.compareTo(DAY) > 0;
            if (isOfOneDay && tooLong) {
                found.add(
                        Code.DURATION,
                        meeting,
                        Fields.SITTINGS.item(i).key("duration"),
                        shown(length) + " is longer than the one day of the sitting",
                        "mend the duration, or make several sittings of it");
            }
        }
    }

    private static Optional<String> problem(When when, Length length) {
        if (length.duration().isZero()) {
            return Optional.of("a duration of nothing");
        }
        Optional<String> bySittings = bySittings(when.sittings(), length);
        return bySittings.isPresent() ? bySittings : byDate(when, length);
    }

    private static Optional<String> bySittings(List<Sitting> sittings, Length length) {
        Duration sum = Duration.ZERO;
        boolean about = length.about();
        for (Sitting sitting : sittings) {
            if (sitting.duration().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(sitting.duration().get().duration());
            about |= sitting.duration().get().about();
        }
        Optional<Duration> whole = whole(sittings);
        boolean fits =
                sittings.isEmpty()
                        || sum.equals(length.duration())
                        || whole.filter(length.duration()::equals).isPresent()
                        || (about && isNear(sum, length.duration()));
        return fits
                ? Optional.empty()
                : Optional.of(
                        "the sittings take "
                                + shown(sum)
                                + " together, the meeting "
                                + shown(length.duration()));
    }

    /** From the beginning of the first sitting to the end of the last, breaks included. */
    private static Optional<Duration> whole(List<Sitting> sittings) {
        if (sittings.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> first = start(sittings.get(0));
        Sitting last = sittings.get(sittings.size() - 1);
        Optional<LocalDateTime> end =
                start(last).flatMap(s -> last.duration().map(d -> s.plus(d.duration())));
        return first.flatMap(from -> end.map(to -> Duration.between(from, to)));
    }

    /** On a day of no matter where the sittings do not say theirs. */
    private static Optional<LocalDateTime> start(Sitting sitting) {
        LocalDate day =
                sitting.date().filter(Edtf::isDay).map(Edtf::earliest).orElse(LocalDate.EPOCH);
        return sitting.start().map(clock -> day.atTime(clock.time()));
    }

    private static boolean isNear(Duration a, Duration b) {
        return a.minus(b).abs().compareTo(b.dividedBy(4)) <= 0;
    }

    private static Optional<String> byDate(When when, Length length) {
        Edtf date = when.date();
        if (!date.isExact()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
        boolean isShort =
                days > 1
                        && (length.duration().compareTo(SHORT) < 0
                                || (length.duration().compareTo(DAY) >= 0
                                        && length.duration().compareTo(DAY.multipliedBy(days - 2))
                                                <= 0));
        if (isShort && when.sittings().isEmpty()) {
            return Optional.of(
                    "a meeting from "
                            + date.earliest()
                            + " to "
                            + date.latest()
                            + " takes longer than "
                            + shown(length.duration()));
        }
        LocalTime start = when.start().map(ClockTime::time).orElse(LocalTime.MIDNIGHT);
        LocalDateTime end = date.earliest().atTime(start).plus(length.duration());
        LocalDateTime latest = date.latest().plusDays(1).atTime(NIGHT);
        boolean whole =
                when.start().isEmpty() && length.duration().compareTo(DAY.multipliedBy(days)) > 0;
        return whole || end.isAfter(latest)
                ? Optional.of(
                        shown(length.duration())
                                + when.start().map(s -> " from " + s).orElse("")
                                + " is longer than "
                                + (days == 1
                                        ? "the one day of the date"
                                        : "the " + days + " days of the date"))
                : Optional.empty();
    }

    /** {@code 1 d 2 h 30 min}. */
    private static String shown(Duration duration) {
        StringBuilder text = new StringBuilder();
        add(duration.toDays(), "d", text);
        add(duration.toHoursPart(), "h", text);
        add(duration.toMinutesPart(), "min", text);
        return text.length() == 0 ? "0 min" : text.toString();
    }

    private static void add(long number, String unit, StringBuilder text) {
        if (number > 0) {
            text.append(text.length() == 0 ? "" : " ").append(number).append(' ').append(unit);
        }
    }
}
