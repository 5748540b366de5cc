package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.Source;
import dev.relations.meeting.Zone;
import dev.relations.yaml.YamlPath;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** When sources were published and read. */
final class SourceRule implements Rule {

    /** The places where days end last and begin first. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    @Override
    public void check(Folder folder, Findings found) {
        Habit dates = new Habit();
        for (Meeting meeting : folder.meetings()) {
            List<Source> sources = meeting.account().sources();
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                YamlPath field = Fields.SOURCES.item(i);
                checkDates(source, meeting, field, folder, found);
                dates.count(source.published().isPresent(), meeting, field);
            }
        }
        dates.report(
                Code.SOURCE_DATE,
                "the source does not say when it was published",
                "add published: and a date",
                found);
    }

    private static void checkDates(
            Source source, Meeting meeting, YamlPath field, Folder folder, Findings found) {
        Edtf held = meeting.when().date();
        if (source.published().isPresent()) {
            Edtf published = source.published().get();
            if (isBefore(source, published, meeting, folder)) {
                add(
                        meeting,
                        field.key("published"),
                        "it was published " + published + ", before the meeting of " + held,
                        found);
            } else if (published.earliest().isAfter(folder.today())) {
                add(
                        meeting,
                        field.key("published"),
                        "it was published " + published + ", after today",
                        found);
            }
        }
        if (source.accessed().isPresent()) {
            Edtf accessed = source.accessed().get();
            Optional<Edtf> published = source.published();
            if (accessed.earliest().isAfter(folder.today())) {
                add(
                        meeting,
                        field.key("accessed"),
                        "it was read " + accessed + ", after today",
                        found);
            } else if (published.isPresent() && Order.isBefore(accessed, published.get())) {
                add(
                        meeting,
                        field.key("accessed"),
                        "it was read " + accessed + ", before it was published, " + published.get(),
                        found);
            }
        }
    }

    /**
     * Whether the last moment of the day of publication, where it was published, comes before the
     * first of the meeting's day, where that was held.
     */
    private static boolean isBefore(Source source, Edtf published, Meeting meeting, Folder folder) {
        Edtf held = meeting.when().date();
        if (!Order.isBefore(published, held)) {
            return false;
        }
        ZoneId there = source.side().flatMap(p -> zone(p, folder)).map(Zone::rules).orElse(LAST);
        Optional<Party> country = meeting.setting().place().flatMap(Place::country);
        ZoneId here =
                meeting.when()
                        .zone()
                        .or(() -> country.flatMap(p -> zone(p, folder)))
                        .map(Zone::rules)
                        .orElse(FIRST);
        Instant end = published.latest().plusDays(1).atStartOfDay(there).toInstant();
        LocalTime start = meeting.when().start().map(s -> s.time()).orElse(LocalTime.MIN);
        return end.isBefore(held.earliest().atTime(start).atZone(here).toInstant());
    }

    private static Optional<Zone> zone(Party party, Folder folder) {
        return folder.vocabulary().parties().zone(party);
    }

    private static void add(Meeting meeting, YamlPath field, String message, Findings found) {
        found.add(Code.SOURCE_DATES, meeting, field, message, "mend one of the two dates");
    }
}
