package dev.relations.edit;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.store.Kind;
import dev.relations.store.PlainValues;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which items of a list of one record are the same as those of another. */
final class Identities {

    private final Values values;

    Identities(Values values) {
        this.values = values;
    }

    /** What tells whether two items are the same. */
    List<Object> of(String key, Kind<?> item, List<YamlNode> nodes, Meeting meeting) {
        List<Object> identities = new ArrayList<>();
        List<Participant> people = meeting.participants();
        for (int i = 0; i < nodes.size(); i++) {
            YamlNode node = nodes.get(i);
            boolean person = key.equals("participants") && i < people.size();
            identities.add(person ? people.get(i).person() : identity(key, item, node));
        }
        return identities;
    }

    private Object identity(String key, Kind<?> item, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            Kind<?> single = item instanceof Kind.Either<?> either ? either.scalar() : item;
            return values.of(key, single, scalar.value());
        }
        List<String> telling =
                switch (key) {
                    case "sources", "documents" -> List.of("url", "key", "title");
                    case "paragraphs", "commitments" -> List.of("text");
                    case "sittings" -> List.of("date", "start");
                    default -> List.of();
                };
        if (node instanceof YamlMapping mapping && key.equals("sittings")) {
            return telling.stream().map(k -> text(mapping, k)).toList();
        } else if (node instanceof YamlMapping mapping) {
            for (String each : telling) {
                if (!text(mapping, each).isEmpty()) {
                    return each + ": " + text(mapping, each).strip();
                }
            }
        }
        return PlainValues.of(node);
    }

    /** Of several that are alike, the first that has no match yet. */
    static int match(Object known, List<Object> ours, Set<Integer> matched) {
        for (int i = 0; i < ours.size(); i++) {
            if (!matched.contains(i) && ours.get(i).equals(known)) {
                return i;
            }
        }
        return ours.indexOf(known);
    }

    static String text(YamlMapping mapping, String key) {
        return text(mapping.get(key));
    }

    static String text(Optional<YamlNode> node) {
        return node.filter(YamlScalar.class::isInstance)
                .map(n -> ((YamlScalar) n).value())
                .orElse("");
    }
}
