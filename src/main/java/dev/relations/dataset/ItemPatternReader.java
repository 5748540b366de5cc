package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.Problems;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads how an item that is a text holds several values. */
final class ItemPatternReader {

    private final Problems problems;

    ItemPatternReader(Problems problems) {
        this.problems = problems;
    }

    /** The patterns that a list names under {@code patterns}, with its choices. */
    List<ItemPattern> patterns(MapNode keys) {
        Map<String, List<String>> choices = choices(keys);
        List<ItemPattern> patterns = new ArrayList<>();
        for (YamlScalar written : keys.scalars("patterns")) {
            Optional<ItemPattern> pattern = ItemPattern.parse(written.value(), choices);
            if (pattern.isEmpty()) {
                problems.error(
                        Code.BAD_MAP,
                        written,
                        "the braces of " + Problems.quoted(written.value()) + " are not in order",
                        "name each place once, as in \"{name} ({office})\"");
            }
            pattern.ifPresent(patterns::add);
        }
        return patterns;
    }

    private Map<String, List<String>> choices(MapNode keys) {
        Map<String, List<String>> choices = new TreeMap<>();
        Optional<MapNode> node =
                keys.node("choices").flatMap(n -> MapNode.of("choices", n, problems));
        node.ifPresent(
                all -> {
                    for (YamlMapping.Entry entry : all.mapping().entries()) {
                        String name = entry.key().value();
                        choices.put(name, all.texts(name));
                    }
                });
        return choices;
    }
}
