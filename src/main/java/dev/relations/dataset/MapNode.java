package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.NearestWord;
import dev.relations.store.Problems;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mapping of the map, asked key by key; a key that nobody asks for is an error. */
final class MapNode {

    private final YamlMapping mapping;
    private final Problems problems;
    private final List<String> asked = new ArrayList<>();

    MapNode(YamlMapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** A node that must be a mapping. */
    static Optional<MapNode> of(String what, YamlNode node, Problems problems) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(new MapNode(mapping, problems));
        }
        problems.error(
                Code.WRONG_TYPE,
                node,
                what + " must be a mapping of keys, not " + node.noun(),
                "write key: value, one on each line");
        return Optional.empty();
    }

    YamlMapping mapping() {
        return mapping;
    }

    boolean has(String key) {
        return node(key).isPresent();
    }

    /** What stands behind a key, unless there is nothing. */
    Optional<YamlNode> node(String key) {
        if (!asked.contains(key)) {
            asked.add(key);
        }
        return mapping.get(key)
                .filter(value -> !(value instanceof YamlScalar scalar && scalar.isNull()));
    }

    Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(value -> scalar(key, value));
    }

    private Optional<YamlScalar> scalar(String what, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        problems.error(
                Code.WRONG_TYPE,
                node,
                what + " must be a text, not " + node.noun(),
                node instanceof YamlMapping
                        ? "put a text that begins with { into quotes"
                        : "write one text, without brackets");
        return Optional.empty();
    }

    /** One text, or a list of such. */
    List<YamlScalar> scalars(String key) {
        Optional<YamlNode> node = node(key);
        List<YamlNode> items =
                node.isPresent() && node.get() instanceof YamlSequence list
                        ? list.items()
                        : node.map(List::of).orElse(List.of());
        List<YamlScalar> scalars = new ArrayList<>();
        items.forEach(item -> scalar(key, item).ifPresent(scalars::add));
        return scalars;
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(YamlScalar::value).toList();
    }

    /** The keys and values of a mapping. */
    List<YamlMapping.Entry> entries(String key) {
        return node(key)
                .flatMap(node -> of(key, node, problems))
                .map(found -> found.mapping().entries())
                .orElse(List.of());
    }

    void missing(String key, String example) {
        problems.error(
                Code.MISSING_FIELD,
                mapping.start(),
                1,
                key + " is missing",
                Optional.of("add " + example));
    }

    /** An error for each key that was never asked for. */
    void refuseUnknown() {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (!asked.contains(key)) {
                problems.error(
                        Code.BAD_MAP,
                        entry.key(),
                        "there is no key " + Problems.quoted(key) + " here",
                        NearestWord.to(key, asked)
                                .map(word -> "did you mean " + word + "?")
                                .orElse("the keys are " + String.join(", ", asked)));
            }
        }
    }
}
