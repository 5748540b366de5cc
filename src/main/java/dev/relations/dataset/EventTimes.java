package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Zone;
import dev.relations.store.Problems;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** When an event was, as records tell it; and what is wrong with its times. */
final class EventTimes {

    private static final Set<String> MOMENTS = Set.of("DTSTART", "DTEND", "RECURRENCE-ID");
    private static final Pattern DAYS = Pattern.compile("P\\d{1,6}[DW]");

    private final CalendarEvent event;
    private final CalendarZones zones;
    private final Problems problems;
    private final Optional<CalendarMoment> start;
    private final Optional<CalendarMoment> end;

    /**
     * @param problems where goes what is wrong with the times
     */
    EventTimes(CalendarEvent event, CalendarZones zones, Problems problems) {
        this.event = event;
        this.zones = zones;
        this.problems = problems;
        this.start = moment("DTSTART");
        this.end = moment("DTEND").or(this::endByDuration);
        checkOrder();
        refuseSeries("RRULE", "*FREQ=*");
        refuseSeries("RDATE", "2*");
    }

    /** Whether a property tells a moment. */
    static boolean isMoment(String property) {
        return MOMENTS.contains(property);
    }

    /** The moment that a property tells. */
    static Optional<CalendarMoment> moment(CalendarEvent.Property property, CalendarZones zones) {
        return CalendarMoment.parse(
                property.value(), property.parameter("TZID").flatMap(zones::zone));
    }

    private Optional<CalendarMoment> moment(String name) {
        Optional<CalendarEvent.Property> property = event.first(name);
        Optional<CalendarMoment> moment = property.flatMap(p -> moment(p, zones));
        if (property.isPresent() && moment.isEmpty()) {
            error(
                    Code.IMPOSSIBLE_DATE,
                    property.get(),
                    Problems.quoted(property.get().value()) + " is no date or time of a calendar",
                    "write it as 20240221 or 20240221T093000");
        }
        Optional<String> zone = property.flatMap(p -> p.parameter("TZID"));
        boolean timed = moment.flatMap(CalendarMoment::time).isPresent();
        if (timed && zone.isPresent() && moment.flatMap(CalendarMoment::zone).isEmpty()) {
            error(
                    Code.UNMATCHED_VALUE,
                    property.get(),
                    "no time zone is called " + Problems.quoted(zone.get()),
                    "write its name in the IANA database, such as Europe/Paris");
        }
        return moment;
    }

    private Optional<CalendarMoment> endByDuration() {
        Optional<CalendarEvent.Property> property = event.first("DURATION");
        Optional<TemporalAmount> length = property.flatMap(p -> length(p.value()));
        if (property.isPresent() && length.isEmpty()) {
            error(
                    Code.IMPOSSIBLE_DATE,
                    property.get(),
                    Problems.quoted(property.get().value()) + " is no duration",
                    "write it as PT55M, P1D or P1W");
        }
        return start.flatMap(s -> length.map(s::plus));
    }

    private static Optional<TemporalAmount> length(String text) {
        try {
            return Optional.of(
                    DAYS.matcher(text).matches() ? Period.parse(text) : Duration.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void checkOrder() {
        boolean turned =
                start.isPresent()
                        && end.isPresent()
                        && end.get().seenFrom(start.get()).local().isBefore(start.get().local());
        if (turned) {
            error(
                    Code.IMPOSSIBLE_DATE,
                    event.first("DTEND").or(() -> event.first("DURATION")).orElseThrow(),
                    "the end comes before the beginning",
                    "mend one of the two");
        }
    }

    /** Which days of a series a meeting was held on is not told. */
    private void refuseSeries(String name, String any) {
        event.first(name)
                .ifPresent(
                        property ->
                                error(
                                        Code.UNMATCHED_VALUE,
                                        property,
                                        "the event recurs, and of which of its days there is a"
                                                + " meeting to tell is not said",
                                        "write an event for each, or leave series out: skip: {"
                                                + name
                                                + ": \""
                                                + any
                                                + "\"}"));
    }

    private void error(Code code, CalendarEvent.Property property, String message, String remedy) {
        problems.error(code, property.mark(), 1, message, Optional.of(remedy));
    }

    /**
     * What records need, under its columns: {@code days}, {@code start} and {@code zone}, {@code
     * length}.
     */
    Map<String, YamlNode> cells(Mark begin) {
        Mark place = event.first("DTSTART").map(CalendarEvent.Property::mark).orElse(begin);
        Optional<Zone> zone = start.flatMap(CalendarMoment::zone);
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        texts.put("days", start.map(s -> Edtf.ofInterval(s.date(), last(s)).text()));
        texts.put("start", zone.flatMap(z -> start.flatMap(CalendarMoment::clock)));
        texts.put("zone", zone.map(Zone::name));
        texts.put("length", start.flatMap(s -> end.flatMap(e -> between(s, e))));
        Map<String, YamlNode> cells = new LinkedHashMap<>();
        texts.forEach((column, text) -> cells.put(column, Row.text(text.orElse(""), place)));
        return cells;
    }

    /** The last day; what ends at midnight ends on the day before. */
    private LocalDate last(CalendarMoment first) {
        if (end.isEmpty()) {
            return first.date();
        }
        LocalDate last = end.get().seenFrom(first).local().minusSeconds(1).toLocalDate();
        return last.isBefore(first.date()) ? first.date() : last;
    }

    private static Optional<String> between(CalendarMoment start, CalendarMoment end) {
        boolean timed = start.time().isPresent() && end.time().isPresent();
        boolean comparable = start.zone().isPresent() == end.zone().isPresent();
        if (!timed || !comparable) {
            return Optional.empty();
        }
        Duration length =
                start.zoned().isPresent()
                        ? Duration.between(start.zoned().get(), end.zoned().orElseThrow())
                        : Duration.between(start.local(), end.local());
        return length.isZero() || length.isNegative()
                ? Optional.empty()
                : Optional.of(length.toString());
    }
}
