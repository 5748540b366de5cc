package dev.relations.cli.adding;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.query.DateWords;
import dev.relations.vocabulary.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a new record, made of the options of {@code add}. */
final class Draft {

    private final DraftOptions options;
    private final DraftNames names;
    private final LocalDate today;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Draft(DraftOptions options, DraftNames names, LocalDate today) {
        this.options = options;
        this.names = names;
        this.today = today;
    }

    /** The fields under the keys of records, in their order. */
    static Map<String, Object> fields(DraftOptions options, DraftNames names, LocalDate today) {
        return new Draft(options, names, today).fill();
    }

    private Map<String, Object> fill() {
        put("id", options.id.text());
        put("title", options.title.text());
        Optional<Edtf> date = options.date.text().map(new DateWords(today)::written);
        date.ifPresent(d -> fields.put("date", d.text()));
        put("start", options.start.text());
        put("zone", options.zone.text());
        put("duration", options.duration.text());
        put("form", options.form.text());
        put("medium", options.medium.text());
        put("occasion", options.occasion.text());
        options.place.text().ifPresent(place -> fields.put("place", place(place)));
        List<String> countries =
                codes(options.countries.all().stream().map(names::country).toList());
        put("countries", countries);
        put(
                "organisations",
                codes(options.organisations.all().stream().map(names::organisation).toList()));
        put(
                "participants",
                options.ministers.all().stream().map(m -> participant(m, date)).toList());
        put("topics", options.topics.all().stream().map(names::topic).distinct().toList());
        put("paragraphs", paragraphs());
        put(
                "commitments",
                options.commitments.all().stream().map(c -> commitment(c, countries)).toList());
        put("sources", options.sources.all().stream().map(url -> Map.of("url", url)).toList());
        put("notes", options.notes.text());
        return fields;
    }

    private void put(String key, Optional<String> value) {
        value.ifPresent(text -> fields.put(key, text));
    }

    private void put(String key, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(key, values);
        }
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).distinct().toList();
    }

    /** A city, and behind a comma its country. */
    private Map<String, Object> place(String text) {
        Map<String, Object> place = new LinkedHashMap<>();
        int comma = text.lastIndexOf(',');
        place.put("city", (comma < 0 ? text : text.substring(0, comma)).strip());
        if (comma >= 0) {
            place.put("country", names.country(text.substring(comma + 1).strip()).code());
        }
        return place;
    }

    /**
     * {@code NAME[:OFFICE[:COUNTRY]]}; what is left out follows from the vocabulary where it can.
     */
    private Map<String, Object> participant(String text, Optional<Edtf> date) {
        String[] parts = text.split(":", 3);
        String name = parts[0].strip();
        Optional<Person> person = names.person(name);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", person.map(Person::name).orElse(name));
        Optional<String> country =
                parts.length > 2
                        ? Optional.of(names.country(parts[2].strip()).code())
                        : person.flatMap(Person::party).map(Party::code);
        country.ifPresent(code -> fields.put("country", code));
        Optional<String> office =
                parts.length > 1 && !parts[1].isBlank()
                        ? Optional.of(parts[1].strip())
                        : date.filter(Edtf::isDay)
                                .flatMap(d -> person.flatMap(p -> p.officeOn(d.earliest())));
        office.ifPresent(o -> fields.put("office", o));
        return fields;
    }

    private List<Map<String, Object>> paragraphs() {
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        for (String text : options.paragraphs.all()) {
            Map<String, Object> paragraph = new LinkedHashMap<>();
            paragraph.put("label", Integer.toString(paragraphs.size() + 1));
            paragraph.put("text", text);
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    private static Map<String, Object> commitment(String text, List<String> by) {
        Map<String, Object> commitment = new LinkedHashMap<>();
        commitment.put("text", text);
        commitment.put("by", by);
        return commitment;
    }
}
