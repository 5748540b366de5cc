package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Length;
import dev.relations.meeting.Zone;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlScalar;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Dates, times of day, durations and zones as records write them. Safe for several threads. */
final class Times {

    private final Map<String, Zone> zones = new ConcurrentHashMap<>();

    Optional<Edtf> date(YamlScalar scalar, Problems problems) {
        try {
            return Optional.of(Edtf.parse(scalar.value()));
        } catch (EdtfException e) {
            problems.error(
                    Code.IMPOSSIBLE_DATE,
                    inside(scalar, e.position()),
                    1,
                    Problems.quoted(scalar.value()) + " is no date: " + e.reason(),
                    e.remedy()
                            .map(text -> "write \"" + text + "\"")
                            .or(
                                    () ->
                                            Optional.of(
                                                    "write \"2024-02-21\", or \"2024-02\" or"
                                                            + " \"2024\" if no more is known")));
            return Optional.empty();
        }
    }

    Optional<ClockTime> clock(YamlScalar scalar, Problems problems) {
        Optional<ClockTime> time = TimeText.clock(scalar.value());
        if (time.isEmpty()) {
            problems.error(
                    Code.IMPOSSIBLE_TIME,
                    scalar,
                    Problems.quoted(scalar.value()) + " is no time of day",
                    "write hours and minutes, \"17:28\", or \"17:28~\" for about");
        }
        return time;
    }

    Optional<Length> length(YamlScalar scalar, Problems problems) {
        Optional<Length> length = TimeText.length(scalar.value());
        if (length.isEmpty()) {
            problems.error(
                    Code.IMPOSSIBLE_DURATION,
                    scalar,
                    Problems.quoted(scalar.value()) + " is no duration",
                    "write it as PT55M or PT1H30M, or PT1H~ for about an hour");
        }
        return length;
    }

    Optional<Zone> zone(YamlScalar scalar, Problems problems) {
        String text = scalar.value();
        Zone known = zones.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        // Offsets and the like are no zones of the IANA database.
        boolean named = text.indexOf('/') > 0 || text.equals("UTC");
        Optional<Zone> zone = named ? Zone.of(text) : Optional.empty();
        if (zone.isPresent()) {
            zones.put(text, zone.get());
            return zone;
        }
        problems.error(
                Code.UNKNOWN_ZONE,
                scalar,
                "unknown time zone " + Problems.quoted(text),
                NearestWord.to(text, ZoneId.getAvailableZoneIds().stream().sorted().toList())
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("write a zone of the IANA database, such as Europe/Paris"));
        return Optional.empty();
    }

    /** The place of a character of a text that is written on one line without escapes. */
    private static Mark inside(YamlScalar scalar, int position) {
        Mark start = scalar.start();
        boolean block =
                scalar.style() == YamlScalar.Style.LITERAL
                        || scalar.style() == YamlScalar.Style.FOLDED;
        if (block || scalar.end().line() != start.line() || scalar.value().isEmpty()) {
            return start;
        }
        int in = position + (scalar.style() == YamlScalar.Style.PLAIN ? 0 : 1);
        int column = scalar.value().codePointCount(0, Math.min(position, scalar.value().length()));
        return new Mark(start.line(), start.column() + column + in - position, start.offset() + in);
    }
}
