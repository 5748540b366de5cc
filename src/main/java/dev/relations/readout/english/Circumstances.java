package dev.relations.readout.english;

import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Length;
import dev.relations.meeting.Zone;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Tongue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When, how long, where and in whose margins they met, as the opening sentence tells. */
final class Circumstances {

    private static final Pattern OCCASION =
            Pattern.compile(
                    "(?:on the (?:margins|sidelines) of|in the margins of|on the occasion of|to (?:attend|participate in|take part in)|while attending|during|at) (?<event>(?:the |an? )?(?:[\\p{L}\\d’'&/.-]+ ){0,9}?(?:Summit|Meeting|Conference|Forum|General Assembly|Assembly|Olympics|Session|Ministerial|G7|G20|COP\\d*)(?: (?:of|for|on|in) (?:the )?(?:\\p{Lu}[\\p{L}’'-]+(?: |(?=[,.;]))){1,6})?)");

    private static final Zone JAPAN = new Zone("Asia/Tokyo");

    private final Narrative narrative;

    Circumstances(Narrative narrative) {
        this.narrative = narrative;
    }

    Optional<Found<ClockTime>> start() {
        return narrative
                .opening()
                .flatMap(
                        o ->
                                clock(o).map(Times.Clock::time)
                                        .map(t -> Found.read(t, "a time of day", o.evidence())));
    }

    /** That of Japan, where the text tells the start as seen from there and not otherwise. */
    Optional<Found<Zone>> zone() {
        return narrative
                .opening()
                .flatMap(
                        o ->
                                clock(o).filter(Times.Clock::japan)
                                        .map(c -> Found.read(JAPAN, "Japan time", o.evidence())));
    }

    private static Optional<Times.Clock> clock(Told opening) {
        List<Times.Clock> clocks = Times.clocks(opening.sentence().text());
        return clocks.stream()
                .filter(clock -> !clock.japan())
                .findFirst()
                .or(() -> clocks.stream().findFirst());
    }

    Optional<Found<Length>> duration() {
        return narrative
                .opening()
                .flatMap(
                        o ->
                                Times.length(o.sentence().text())
                                        .map(l -> Found.read(l, "a duration", o.evidence())));
    }

    Optional<Found<String>> occasion() {
        return narrative.opening().flatMap(Circumstances::occasion);
    }

    private static Optional<Found<String>> occasion(Told opening) {
        Matcher m = OCCASION.matcher(opening.sentence().text());
        while (m.find()) {
            String event = m.group("event").replaceFirst("^(?:the|an?) ", "").strip();
            if (isNamed(event)) {
                String first = m.group().substring(0, Math.max(0, m.group().indexOf(' ')));
                return Optional.of(
                        Found.inferred(
                                event, "“" + first + " … " + event + "”", opening.evidence()));
            }
        }
        return Optional.empty();
    }

    /** Whether an event has a name of its own, and is not the meeting itself. */
    private static boolean isNamed(String event) {
        return Character.isUpperCase(event.charAt(0))
                && event.length() > 3
                && !event.startsWith("Foreign Ministers")
                && !event.startsWith("White House");
    }

    /** The place of the opening sentence, else of the first if it tells of the meeting too. */
    Optional<Found<Tongue.Site>> site() {
        Optional<Told> opening = narrative.opening();
        Optional<Found<Tongue.Site>> site = opening.flatMap(this::site);
        if (site.isPresent() || narrative.encounter().isEmpty() || narrative.body().isEmpty()) {
            return site;
        }
        Told first = narrative.body().get(0);
        boolean other = first.tellsOfMeeting() && !opening.equals(Optional.of(first));
        return other ? site(first) : Optional.empty();
    }

    private Optional<Found<Tongue.Site>> site(Told told) {
        return Sites.in(told.sentence(), narrative.places());
    }
}
