package dev.relations.dataset;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.relations.store.Problems;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An event of a calendar while it is read, and the row that it makes. */
final class CalendarEvent {

    /** What events may have; a map may name it though no event of a file has it. */
    private static final List<String> PROPERTIES =
            List.of(
                    "ATTACH",
                    "ATTENDEE",
                    "CATEGORIES",
                    "CLASS",
                    "COMMENT",
                    "CONTACT",
                    "CREATED",
                    "DESCRIPTION",
                    "DTEND",
                    "DTSTAMP",
                    "DTSTART",
                    "DURATION",
                    "EXDATE",
                    "GEO",
                    "LAST-MODIFIED",
                    "LOCATION",
                    "ORGANIZER",
                    "PRIORITY",
                    "RDATE",
                    "RECURRENCE-ID",
                    "RELATED-TO",
                    "RESOURCES",
                    "RRULE",
                    "SEQUENCE",
                    "STATUS",
                    "SUMMARY",
                    "TRANSP",
                    "UID",
                    "URL");

    private static final Set<String> PERSONS = Set.of("ATTENDEE", "ORGANIZER");
    private static final Set<String> LISTS = Set.of("CATEGORIES", "RESOURCES");
    private static final Set<String> ADDRESSES = Set.of("ATTACH", "URL");

    private final int line;
    private final CalendarZones zones;
    private final Problems problems;
    private final Map<String, List<Property>> properties = new LinkedHashMap<>();

    /** A property, and the line on which it begins. */
    record Property(VObjectProperty read, int line) {
        String value() {
            return read.getValue().strip();
        }

        Optional<String> parameter(String name) {
            return Optional.ofNullable(read.getParameters().first(name));
        }

        Mark mark() {
            return new Mark(line, 1, 0);
        }
    }

    /**
     * @param problems where goes what is wrong with it
     */
    CalendarEvent(int line, CalendarZones zones, Problems problems) {
        this.line = line;
        this.zones = zones;
        this.problems = problems;
    }

    /** The line on which it begins. */
    int line() {
        return line;
    }

    Problems problems() {
        return problems;
    }

    void add(VObjectProperty property, int at) {
        properties
                .computeIfAbsent(
                        property.getName().toUpperCase(Locale.ROOT), name -> new ArrayList<>())
                .add(new Property(property, at));
    }

    Optional<Property> first(String name) {
        return Optional.ofNullable(properties.get(name)).map(all -> all.get(0));
    }

    /**
     * The row of this event: what the program makes of it under small letters, and its properties
     * as they are written. What is not there is empty.
     *
     * @param calendar the property that names the calendar
     */
    Row row(int number, Optional<VObjectProperty> calendar) {
        Mark start = new Mark(line, 1, 0);
        EventTimes times = new EventTimes(this, zones, problems);
        List<YamlMapping.Entry> cells = new ArrayList<>();
        cells.add(cell("calendar", Row.text(calendar.map(CalendarEvent::text).orElse(""), start)));
        cells.add(cell("key", Row.text(key(), start)));
        times.cells(start).forEach((column, value) -> cells.add(cell(column, value)));
        for (String property : PROPERTIES) {
            if (!properties.containsKey(property)) {
                cells.add(cell(property, Row.text("", start)));
            }
        }
        properties.forEach((property, all) -> cells.add(cell(property, value(property, all))));
        return new Row(number, new YamlMapping(cells, true, start, start), problems.sorted());
    }

    private static YamlMapping.Entry cell(String column, YamlNode value) {
        return new YamlMapping.Entry(Row.text(column, value.start()), value);
    }

    /** The UID; with the moment that it stands for where it is one of a series. */
    private String key() {
        String uid = first("UID").map(Property::value).orElse("");
        return first("RECURRENCE-ID").map(id -> uid + "/" + id.value()).orElse(uid);
    }

    private YamlNode value(String name, List<Property> all) {
        List<YamlNode> values = new ArrayList<>();
        for (Property each : all) {
            if (PERSONS.contains(name)) {
                values.add(person(each));
            } else if (LISTS.contains(name)) {
                for (String item : VObjectPropertyValues.parseList(each.value())) {
                    values.add(Row.text(item.strip(), each.mark()));
                }
            } else if (EventTimes.isMoment(name)) {
                values.add(moment(each));
            } else {
                boolean address = ADDRESSES.contains(name);
                values.add(Row.text(address ? each.value() : text(each.read()), each.mark()));
            }
        }
        boolean list = values.size() != 1 || LISTS.contains(name) || name.equals("ATTENDEE");
        Mark start = all.get(0).mark();
        return list ? new YamlSequence(values, true, start, start) : values.get(0);
    }

    /** A text as it is meant: {@code \n} is the end of a line, {@code \,} a comma. */
    private static String text(VObjectProperty property) {
        String plain = VObjectPropertyValues.unescape(property.getValue());
        return plain.replace(System.lineSeparator(), "\n").strip();
    }

    private static YamlNode person(Property property) {
        String address = property.value();
        boolean mail = address.regionMatches(true, 0, "mailto:", 0, 7);
        Map<String, Optional<String>> parts = new LinkedHashMap<>();
        parts.put("name", property.parameter("CN"));
        parts.put("address", Optional.of(mail ? address.substring(7) : address));
        parts.put("role", property.parameter("ROLE"));
        parts.put("status", property.parameter("PARTSTAT"));
        parts.put("kind", property.parameter("CUTYPE"));
        return mapping(parts, property.mark());
    }

    private YamlNode moment(Property property) {
        Optional<CalendarMoment> moment = EventTimes.moment(property, zones);
        Map<String, Optional<String>> parts = new LinkedHashMap<>();
        parts.put("text", Optional.of(property.value()));
        parts.put("date", moment.map(m -> m.date().toString()));
        parts.put("time", moment.flatMap(CalendarMoment::clock));
        parts.put("zone", property.parameter("TZID"));
        return mapping(parts, property.mark());
    }

    private static YamlNode mapping(Map<String, Optional<String>> parts, Mark start) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        parts.forEach(
                (key, value) ->
                        value.ifPresent(
                                v -> {
                                    YamlScalar text = Row.text(v, start);
                                    entries.add(new YamlMapping.Entry(Row.text(key, start), text));
                                }));
        return new YamlMapping(entries, true, start, start);
    }
}
