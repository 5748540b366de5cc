package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.Sitting;
import dev.relations.meeting.Zone;
import dev.relations.yaml.YamlPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Times without a zone, which nobody elsewhere can tell, and zones that are not of the place. */
final class ZoneRule implements Rule {

    /**
     * Countries of several zones, in hours from that of the capital to the farthest of the others.
     */
    private static final Map<String, Integer> WIDE =
            Map.ofEntries(
                    Map.entry("RU", 10),
                    Map.entry("US", 11),
                    Map.entry("CA", 4),
                    Map.entry("AU", 3),
                    Map.entry("BR", 3),
                    Map.entry("MX", 3),
                    Map.entry("ID", 3),
                    Map.entry("KZ", 2),
                    Map.entry("MN", 2),
                    Map.entry("CD", 2),
                    Map.entry("CL", 3),
                    Map.entry("EC", 2),
                    Map.entry("ES", 2),
                    Map.entry("PT", 2),
                    Map.entry("GL", 4),
                    Map.entry("KI", 3),
                    Map.entry("FM", 2),
                    Map.entry("NZ", 2),
                    Map.entry("PG", 2),
                    Map.entry("PF", 2),
                    Map.entry("SU", 10));

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            Optional<YamlPath> start = start(meeting);
            if (start.isPresent() && meeting.when().zone().isEmpty()) {
                found.add(
                        Code.NO_ZONE,
                        meeting,
                        start.get(),
                        "the start has no zone",
                        "add zone: "
                                + zoneOfPlace(meeting, folder)
                                        .map(zone -> zone + ", or that of the place")
                                        .orElse("and that of the place, such as Europe/Paris"));
            } else if (meeting.when().zone().isPresent()) {
                checkPlace(meeting, folder, found);
            }
        }
    }

    /** The start, or that of the first sitting that has one. */
    private static Optional<YamlPath> start(Meeting meeting) {
        if (meeting.when().start().isPresent()) {
            return Optional.of(Fields.START);
        }
        List<Sitting> sittings = meeting.when().sittings();
        for (int i = 0; i < sittings.size(); i++) {
            if (sittings.get(i).start().isPresent()) {
                return Optional.of(Fields.SITTINGS.item(i).key("start"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Zone> zoneOfPlace(Meeting meeting, Folder folder) {
        return country(meeting).flatMap(folder.vocabulary().parties()::zone);
    }

    private static Optional<Party> country(Meeting meeting) {
        return meeting.setting().place().flatMap(Place::country);
    }

    private static void checkPlace(Meeting meeting, Folder folder, Findings found) {
        Optional<Zone> there = zoneOfPlace(meeting, folder);
        Zone said = meeting.when().zone().orElseThrow();
        LocalDate day = meeting.when().date().earliest();
        if (there.isEmpty() || day.equals(LocalDate.MIN) || said.equals(there.get())) {
            return;
        }
        Party country = country(meeting).orElseThrow();
        Duration apart = apart(said, there.get(), day);
        if (apart.compareTo(Duration.ofHours(WIDE.getOrDefault(country.code(), 0))) > 0) {
            found.add(
                    Code.ZONE_PLACE,
                    meeting,
                    Fields.ZONE,
                    said + " is not the time of " + folder.name(country) + ", where it took place",
                    "write the zone of the place, such as " + there.get() + ", and the time there");
        }
    }

    /**
     * How much the clocks of two zones differ at noon; in hours, for local times once did a little.
     */
    private static Duration apart(Zone one, Zone other, LocalDate day) {
        LocalDateTime noon = day.atTime(LocalTime.NOON);
        return Duration.between(
                        noon.atZone(one.rules()).toInstant(),
                        noon.atZone(other.rules()).toInstant())
                .abs()
                .truncatedTo(ChronoUnit.HOURS);
    }
}
