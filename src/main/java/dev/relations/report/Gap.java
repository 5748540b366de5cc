package dev.relations.report;

import dev.relations.meeting.Meeting;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time without a meeting, between the day after the last possible one and the day before the
 * next.
 *
 * @param after the latest possible day of what came before
 * @param before the earliest possible day of what came after
 */
public record Gap(LocalDate after, LocalDate before) {

    /** Gaps shorter than this are not told. */
    static final Period SHORTEST = Period.ofMonths(3);

    /** The gap up to a meeting, where it is long enough to be told. */
    static Optional<Gap> between(LocalDate lastDay, Meeting next) {
        LocalDate earliest = next.date().earliest();
        return lastDay.equals(LocalDate.MAX)
                        || earliest.equals(LocalDate.MIN)
                        || lastDay.plus(SHORTEST).isAfter(earliest)
                ? Optional.empty()
                : Optional.of(new Gap(lastDay, earliest));
    }

    /** Its length in whole months. */
    public long months() {
        return ChronoUnit.MONTHS.between(after, before);
    }

    /** Its length as people say it: months, and years from two years on. */
    public String told() {
        long months = months();
        if (months < 24) {
            return months + " months";
        }
        long rest = months % 12;
        String years = months / 12 + " years";
        return rest == 0 ? years : years + " " + rest + (rest == 1 ? " month" : " months");
    }
}
