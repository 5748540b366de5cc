package dev.relations.edit;

import dev.relations.meeting.Party;
import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.store.PlainValues;
import dev.relations.store.Shape;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values as users type them, to values as records hold them: names in their canonical spelling,
 * parties by their code. What cannot be understood is left as it is, for the reader to refuse.
 */
final class Values {

    private final Vocabulary vocabulary;
    private final Optional<LocalDate> day;

    /**
     * @param day when the meeting took place, if that is certain
     */
    Values(Vocabulary vocabulary, Optional<LocalDate> day) {
        this.vocabulary = vocabulary;
        this.day = day;
    }

    /** The value of a field: a text, a number, a truth value, a list or a map. */
    Object of(Field<?> field, String text) {
        return of(field.key(), field.kind(), text);
    }

    Object of(String key, Kind<?> kind, String text) {
        if (kind instanceof Kind.Items<?> items) {
            return list(key, items.item(), text);
        } else if (kind instanceof Kind.OneOrMore<?> more) {
            return list(key, more.items().item(), text);
        } else if (kind instanceof Kind.Scalar<?> scalar) {
            return scalar(key, scalar.meaning(), text);
        } else if (kind instanceof Kind.Either<?> either && !isYaml(text)) {
            return of(key, either.scalar(), text);
        } else if (isYaml(text)) {
            return node(key, kind, yaml(text));
        } else if (kind instanceof Shape<?> shape) {
            return told(key, shape, text);
        }
        return text;
    }

    /** Items parted by commas where they are single texts; otherwise one, or YAML. */
    List<Object> list(String key, Kind<?> item, String text) {
        if (text.startsWith("[") && yaml(text) instanceof YamlSequence sequence) {
            List<Object> values = new ArrayList<>();
            for (YamlNode one : sequence.items()) {
                add(node(key, item, one), values);
            }
            return values;
        } else if (!(item instanceof Kind.Scalar<?>) && !(item instanceof Kind.Either<?>)) {
            return List.of(of(key, item, text));
        } else if (isYaml(text)) {
            return List.of(of(key, item, text));
        }
        List<Object> values = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            if (!each.isBlank()) {
                add(of(key, item, each.strip()), values);
            }
        }
        return values;
    }

    private static void add(Object value, List<Object> values) {
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /** Whether a text tells an item by no more than what it is known by. */
    static boolean isOnlyName(String text) {
        return !isYaml(text) && (text.contains("://") || text.indexOf(':') < 0);
    }

    private static boolean isYaml(String text) {
        return text.startsWith("{") || text.startsWith("[");
    }

    private static YamlNode yaml(String text) {
        try {
            return YamlReader.read(text).get(0);
        } catch (YamlException e) {
            throw new EditException(
                    "\"" + text + "\" is no YAML: " + e.reason(), e.remedy().orElse("mend it"));
        }
    }

    private Object node(String key, Kind<?> kind, YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            Kind<?> item = kind instanceof Kind.Items<?> items ? items.item() : kind;
            return sequence.items().stream().map(one -> node(key, item, one)).toList();
        } else if (node instanceof YamlMapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (YamlMapping.Entry entry : mapping.entries()) {
                String name = entry.key().value();
                Optional<Field<?>> field = shape(kind).flatMap(s -> s.field(name));
                map.put(
                        name,
                        field.isPresent()
                                ? node(name, field.get().kind(), entry.value())
                                : PlainValues.of(entry.value()));
            }
            return map;
        }
        YamlScalar scalar = (YamlScalar) node;
        Kind<?> single = kind instanceof Kind.Either<?> either ? either.scalar() : kind;
        return single instanceof Kind.Scalar<?> s
                ? scalar(key, s.meaning(), scalar.value())
                : PlainValues.of(scalar);
    }

    static Optional<Shape<?>> shape(Kind<?> kind) {
        if (kind instanceof Shape<?> shape) {
            return Optional.of(shape);
        }
        return kind instanceof Kind.Either<?> either
                ? Optional.of(either.shape())
                : Optional.empty();
    }

    /** One text for a whole mapping: what it is known by. */
    private Object told(String key, Shape<?> shape, String text) {
        if (key.equals("participants")) {
            return participant(text);
        }
        String main =
                text.contains("://") && shape.field("url").isPresent()
                        ? "url"
                        : shape.fields().stream()
                                .filter(Field::required)
                                .findFirst()
                                .orElse(shape.fields().get(0))
                                .key();
        return Map.of(main, of(shape.field(main).orElseThrow(), text));
    }

    /** {@code NAME[:OFFICE[:COUNTRY]]}; the rest is told by the vocabulary where it can. */
    private Map<String, Object> participant(String text) {
        String[] parts = text.split(":", 3);
        String name = parts[0].strip();
        Optional<Person> person =
                vocabulary.people().find(name) instanceof Match.One<Person> one
                        ? Optional.of(one.value())
                        : Optional.empty();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", person.map(Person::name).orElse(name));
        Optional<String> country =
                parts.length > 2
                        ? Optional.of(party(parts[2].strip()))
                        : person.flatMap(Person::party).map(Party::code);
        country.ifPresent(code -> fields.put("country", code));
        Optional<String> office =
                parts.length > 1 && !parts[1].isBlank()
                        ? Optional.of(parts[1].strip())
                        : person.flatMap(p -> day.flatMap(p::officeOn));
        office.ifPresent(title -> fields.put("office", title));
        return fields;
    }

    /** One text in its canonical spelling. */
    Object scalar(String key, Kind.Meaning meaning, String text) {
        return switch (meaning) {
            case COUNTRY -> code(vocabulary.parties().findCountry(text), text);
            case ORGANISATION -> code(vocabulary.parties().findOrganisation(text), text);
            case PARTY -> party(text);
            case TOPIC ->
                    vocabulary.topics().find(text) instanceof Match.One<Topic> one
                            ? one.value().key().value()
                            : text;
            case SPEAKER -> person(text);
            case FLAG -> text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
            case NUMBER -> isNumber(text) ? Integer.valueOf(text) : text;
            case TEXT -> key.equals("name") ? person(text) : text;
            default -> text;
        };
    }

    private String party(String text) {
        return code(vocabulary.parties().find(text), text);
    }

    private static String code(Match<KnownParty> match, String text) {
        return match instanceof Match.One<KnownParty> one ? one.value().party().code() : text;
    }

    private String person(String text) {
        return vocabulary.people().find(text) instanceof Match.One<Person> one
                ? one.value().name()
                : text;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= 9
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
