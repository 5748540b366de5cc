package dev.relations.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from a document to one of its values, key by key and item by item, as in {@code
 * participants[0].office}. The root is the way of no steps.
 */
public record YamlPath(List<Step> steps) {

    /** The document itself. */
    public static final YamlPath ROOT = new YamlPath(List.of());

    /** One step down. */
    public sealed interface Step {}

    /** To the value of a key. */
    public record Key(String name) implements Step {}

    /** To an item of a list, from 0. */
    public record Item(int index) implements Step {}

    public YamlPath {
        steps = List.copyOf(steps);
    }

    /** The way by these keys. */
    public static YamlPath of(String... keys) {
        YamlPath path = ROOT;
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }

    /** One step further, to the value of a key. */
    public YamlPath key(String name) {
        return with(new Key(name));
    }

    /** One step further, to an item, from 0. */
    public YamlPath item(int index) {
        return with(new Item(index));
    }

    /** Whether it leads nowhere but to the document. */
    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** The way without its last step. */
    public YamlPath parent() {
        return new YamlPath(steps.subList(0, steps.size() - 1));
    }

    /** The last step. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** The value it leads to in a document; the one nearest above it where there is none. */
    public YamlNode nearestIn(YamlNode document) {
        YamlNode node = document;
        for (Step step : steps) {
            Optional<YamlNode> next = next(node, step);
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private static Optional<YamlNode> next(YamlNode node, Step step) {
        if (node instanceof YamlMapping mapping && step instanceof Key key) {
            return mapping.get(key.name());
        }
        boolean within =
                node instanceof YamlSequence sequence
                        && step instanceof Item item
                        && item.index() < sequence.items().size();
        return within
                ? Optional.of(((YamlSequence) node).items().get(((Item) step).index()))
                : Optional.empty();
    }

    private YamlPath with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new YamlPath(longer);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Key key) {
                text.append(text.length() == 0 ? "" : ".").append(key.name());
            } else if (step instanceof Item item) {
                text.append('[').append(item.index()).append(']');
            }
        }
        return text.toString();
    }
}
