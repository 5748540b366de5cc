package dev.relations.interview;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.store.NewEntries;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been told of a meeting so far.
 *
 * @param fields the fields of its record, under the keys of records
 * @param added what the vocabulary gains with it
 * @param pasted paragraphs that came with an earlier one and are still to be asked for
 */
public record Told(Map<String, Object> fields, NewEntries added, List<String> pasted) {

    /** Nothing. */
    public static final Told NOTHING = new Told(Map.of(), NewEntries.NONE, List.of());

    public Told {
        fields = new LinkedHashMap<>(fields);
        pasted = List.copyOf(pasted);
    }

    /** With these fields, which something else has told. */
    public static Told of(Map<String, Object> fields) {
        return new Told(fields, NewEntries.NONE, List.of());
    }

    @Override
    public Map<String, Object> fields() {
        return new LinkedHashMap<>(fields);
    }

    Told with(String key, Object value) {
        Map<String, Object> more = fields();
        more.put(key, value);
        return new Told(more, added, pasted);
    }

    /** With a field, or without it where there is nothing to say. */
    Told with(String key, String text) {
        return text.isEmpty() ? without(key) : with(key, (Object) text);
    }

    Told with(String key, List<?> values) {
        return values.isEmpty() ? without(key) : with(key, (Object) List.copyOf(values));
    }

    private Told without(String key) {
        Map<String, Object> less = fields();
        less.remove(key);
        return new Told(less, added, pasted);
    }

    Told adding(NewEntries more) {
        return new Told(fields, added.and(more), pasted);
    }

    Told withPasted(List<String> texts) {
        return new Told(fields, added, texts);
    }

    /** What the vocabulary gains, with what was told of each new person. */
    public NewEntries entries() {
        List<Person> people = new ArrayList<>();
        for (Person person : added.people()) {
            people.add(
                    items("participants").stream()
                            .filter(each -> person.name().equals(each.get("name")))
                            .findFirst()
                            .map(each -> described(person, each))
                            .orElse(person));
        }
        return new NewEntries(people, added.topics());
    }

    private Person described(Person person, Map<String, Object> participant) {
        Optional<Party> party =
                parties().stream()
                        .filter(each -> each.code().equals(participant.get("country")))
                        .findFirst()
                        .or(
                                () ->
                                        Optional.ofNullable(participant.get("country"))
                                                .map(code -> Party.country(code.toString())));
        List<Tenure> offices =
                Optional.ofNullable(participant.get("office")).stream()
                        .map(o -> new Tenure(o.toString(), Optional.empty(), Optional.empty()))
                        .toList();
        return new Person(person.key(), person.name(), person.aliases(), party, offices, List.of());
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(fields.get(key))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** The date, which is asked for first. */
    Optional<Edtf> date() {
        return text("date").map(Edtf::parse);
    }

    /** The codes of a list. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (fields.get(key) instanceof List<?> list) {
            list.forEach(each -> texts.add(String.valueOf(each)));
        }
        return texts;
    }

    /** The countries, then the organisations. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        texts("countries").forEach(code -> parties.add(Party.country(code)));
        texts("organisations").forEach(code -> parties.add(Party.organisation(code)));
        return parties;
    }

    /** The items of a list of participants, paragraphs, commitments or sources. */
    List<Map<String, Object>> items(String key) {
        List<Map<String, Object>> items = new ArrayList<>();
        if (fields.get(key) instanceof List<?> list) {
            for (Object each : list) {
                Map<String, Object> item = new LinkedHashMap<>();
                ((Map<?, ?>) each).forEach((name, value) -> item.put(String.valueOf(name), value));
                items.add(item);
            }
        }
        return items;
    }

    /** With one item more. */
    Told plus(String key, Map<String, Object> item) {
        List<Map<String, Object>> items = items(key);
        items.add(item);
        return with(key, items);
    }

    /** A text of one item. */
    Optional<String> text(String key, int index, String field) {
        return Optional.ofNullable(items(key).get(index).get(field)).map(String::valueOf);
    }

    /** With a field of one item, or without it where there is nothing to say. */
    Told with(String key, int index, String field, Object value) {
        List<Map<String, Object>> items = items(key);
        boolean nothing =
                value instanceof String text && text.isEmpty()
                        || value instanceof List<?> list && list.isEmpty();
        if (nothing) {
            items.get(index).remove(field);
        } else {
            items.get(index).put(field, value);
        }
        return with(key, items);
    }

    /** Without one item. */
    Told without(String key, int index) {
        List<Map<String, Object>> items = items(key);
        items.remove(index);
        return with(key, items);
    }
}
