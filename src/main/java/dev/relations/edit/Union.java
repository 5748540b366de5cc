package dev.relations.edit;

import dev.relations.meeting.Meeting;
import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.store.MeetingShape;
import dev.relations.store.PlainValues;
import dev.relations.store.Shape;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import dev.relations.yaml.YamlText;
import dev.relations.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The text of a record that takes over what another record of the same meeting says. */
final class Union {

    private static final Shape<?> RECORD = new MeetingShape();

    /** Fields of an item that tell nothing of the meeting, but name a source of the record. */
    private static final Set<String> OF_ONE_RECORD = Set.of("key", "source");

    private final Values values;
    private final Identities identities;
    private final Predicate<Contradiction> prefersSecond;
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final List<Map<String, Object>> differs = new ArrayList<>();
    private final Meeting first;
    private YamlText text;
    private SourceKeys sources;

    Union(
            Vocabulary vocabulary,
            YamlText text,
            Meeting first,
            Predicate<Contradiction> prefersSecond) {
        this.values = new Values(vocabulary, Optional.empty());
        this.identities = new Identities(values);
        this.text = text;
        this.first = first;
        this.prefersSecond = prefersSecond;
        this.sources = new SourceKeys(first, first);
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    YamlText with(YamlText other, Meeting second) {
        sources = new SourceKeys(first, second);
        YamlMapping record = (YamlMapping) other.root().orElseThrow();
        for (YamlMapping.Entry entry : record.entries()) {
            String key = entry.key().value();
            YamlPath path = YamlPath.of(key);
            Optional<Field<?>> field = RECORD.field(key);
            if (field.isEmpty()) {
                unknown(path, key, entry.value());
            } else if (key.equals("notes")) {
                notes(path, entry.value());
            } else if (!isNothing(entry.value())) {
                take(path, key, field.get(), RECORD, entry.value(), second);
            }
        }
        YamlPath path = YamlPath.of("differs");
        for (Map<String, Object> difference : differs) {
            boolean noted = list(path).stream().map(PlainValues::of).anyMatch(difference::equals);
            if (!noted) {
                append(path, RECORD, difference);
            }
        }
        return text;
    }

    private void take(
            YamlPath path,
            String name,
            Field<?> field,
            Shape<?> of,
            YamlNode theirs,
            Meeting second) {
        Optional<YamlNode> ours = text.at(path).filter(node -> !isNothing(node));
        if (field.kind() instanceof Kind.Items<?> items && theirs instanceof YamlSequence list) {
            items(path, of, items.item(), list, second);
        } else if (ours.isEmpty()) {
            put(path, of, PlainValues.of(theirs));
        } else if (field.kind() instanceof Shape<?> shape
                && theirs instanceof YamlMapping mapping
                && ours.get() instanceof YamlMapping) {
            fields(path, name, shape, mapping, second);
        } else if (field.kind() instanceof Kind.ByWord && theirs instanceof YamlMapping texts) {
            texts(path, texts);
        } else {
            weigh(path, name, field, ours.get(), theirs);
        }
    }

    private void fields(
            YamlPath path, String name, Shape<?> shape, YamlMapping theirs, Meeting second) {
        for (YamlMapping.Entry entry : theirs.entries()) {
            String key = entry.key().value();
            Optional<Field<?>> field = shape.field(key);
            if (field.isEmpty()) {
                unknown(path.key(key), name + "." + key, entry.value());
            } else if (!isNothing(entry.value())) {
                known(path.key(key), name + "." + key, field.get(), shape, entry.value(), second);
            }
        }
    }

    private void known(
            YamlPath path,
            String name,
            Field<?> field,
            Shape<?> of,
            YamlNode theirs,
            Meeting second) {
        if (field.key().equals("key") && text.at(path).isEmpty()) {
            put(path, of, sources.key(Identities.text(Optional.of(theirs))));
        } else if (!OF_ONE_RECORD.contains(field.key())) {
            take(path, name, field, of, theirs, second);
        }
    }

    /** Reasons and the like: what the first gives none for. */
    private void texts(YamlPath path, YamlMapping theirs) {
        for (YamlMapping.Entry entry : theirs.entries()) {
            String word = entry.key().value();
            if (text.at(path.key(word)).isEmpty()) {
                text = text.put(path, word, PlainValues.of(entry.value()), List.of());
            }
        }
    }

    /** Both say something: the same, or a contradiction. */
    private void weigh(YamlPath path, String name, Field<?> field, YamlNode ours, YamlNode theirs) {
        Object our = canonical(field, ours);
        Object their = canonical(field, theirs);
        if (our.equals(their)) {
            return;
        }
        Contradiction contradiction = new Contradiction(name, shown(our), shown(their));
        contradictions.add(contradiction);
        if (prefersSecond.test(contradiction)) {
            text = text.replace(path, their);
            differ(name, shown(our), sources.ofFirst());
        } else {
            differ(name, shown(their), sources.ofSecond());
        }
    }

    private Object canonical(Field<?> field, YamlNode node) {
        return node instanceof YamlScalar scalar
                ? values.of(field.key(), field.kind(), scalar.value())
                : PlainValues.of(node);
    }

    private static String shown(Object value) {
        return value instanceof String s ? s : YamlWriter.inline(value);
    }

    private void differ(String field, String says, Optional<String> source) {
        Map<String, Object> difference = new LinkedHashMap<>();
        difference.put("field", field);
        difference.put("says", says);
        source.ifPresent(key -> difference.put("source", key));
        differs.add(difference);
    }

    private void items(
            YamlPath path, Shape<?> of, Kind<?> item, YamlSequence theirs, Meeting second) {
        String key = ((YamlPath.Key) path.last()).name();
        List<Object> ours = identities.of(key, item, list(path), first);
        List<Object> known = identities.of(key, item, theirs.items(), second);
        Set<Integer> matched = new HashSet<>();
        for (int i = 0; i < theirs.items().size(); i++) {
            YamlNode node = theirs.items().get(i);
            int same = key.equals("sources") ? sources.inFirst(i) : -1;
            int at = same >= 0 ? same : Identities.match(known.get(i), ours, matched);
            matched.add(at < 0 ? ours.size() : at);
            if (at < 0) {
                Object value = node instanceof YamlScalar ? known.get(i) : PlainValues.of(node);
                append(path, of, sources.renamed(key, value));
                ours.add(known.get(i));
            } else if (item instanceof Shape<?> shape
                    && node instanceof YamlMapping mapping
                    && text.at(path.item(at)).orElseThrow() instanceof YamlMapping) {
                fields(
                        path.item(at),
                        key + "[" + named(list(path).get(at), at) + "]",
                        shape,
                        mapping,
                        second);
            }
        }
    }

    private static String named(YamlNode item, int at) {
        String name = item instanceof YamlMapping mapping ? Identities.text(mapping, "name") : "";
        return name.isEmpty() ? Integer.toString(at + 1) : name;
    }

    private List<YamlNode> list(YamlPath path) {
        return text.at(path)
                .filter(YamlSequence.class::isInstance)
                .map(node -> ((YamlSequence) node).items())
                .orElse(List.of());
    }

    private void unknown(YamlPath path, String name, YamlNode theirs) {
        Optional<YamlNode> ours = text.at(path);
        Object their = PlainValues.of(theirs);
        if (ours.isEmpty()) {
            text = text.put(path.parent(), ((YamlPath.Key) path.last()).name(), their, List.of());
        } else if (!PlainValues.of(ours.get()).equals(their)) {
            contradictions.add(
                    new Contradiction(name, shown(PlainValues.of(ours.get())), shown(their)));
            differ(name, shown(their), sources.ofSecond());
        }
    }

    private void notes(YamlPath path, YamlNode theirs) {
        if (!(theirs instanceof YamlScalar notes) || notes.value().isBlank()) {
            return;
        }
        String ours = Identities.text(text.at(path));
        if (ours.isBlank()) {
            put(path, RECORD, notes.value());
        } else if (!ours.contains(notes.value().strip())) {
            text = text.replace(path, ours.stripTrailing() + "\n" + notes.value().stripTrailing());
        }
    }

    private void put(YamlPath path, Shape<?> of, Object value) {
        String key = ((YamlPath.Key) path.last()).name();
        text = text.put(path.parent(), key, value, of.keys());
    }

    private void append(YamlPath path, Shape<?> of, Object value) {
        if (text.at(path).filter(YamlSequence.class::isInstance).isPresent()) {
            text = text.append(path, value);
        } else {
            put(path, of, List.of(value));
        }
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }
}
