package dev.relations.check;

import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Where each value of a file stands, as little as is needed to find a place again: the nodes of all
 * files would take many times the memory of their texts, and to read a text twice takes the time.
 * Values are numbered in the order of the text, each before those within it.
 */
final class Outline {

    /** Of each value: where it begins, where it ends, and the number behind the last one in it. */
    private final int[] places;

    /** Of each value the key that it is of; empty for an item and the document. */
    private final String[] keys;

    private final boolean[] scalars;

    private Outline(List<String> keys, List<YamlNode> nodes, List<Integer> behind) {
        int size = nodes.size();
        this.keys = keys.toArray(new String[0]);
        this.places = new int[size * 3];
        this.scalars = new boolean[size];
        for (int i = 0; i < size; i++) {
            places[i * 3] = nodes.get(i).start().offset();
            places[i * 3 + 1] = nodes.get(i).end().offset();
            places[i * 3 + 2] = behind.get(i);
            scalars[i] = nodes.get(i) instanceof YamlScalar;
        }
    }

    static Outline of(YamlNode document) {
        List<String> keys = new ArrayList<>();
        List<YamlNode> nodes = new ArrayList<>();
        List<Integer> behind = new ArrayList<>();
        add("", document, keys, nodes, behind);
        return new Outline(keys, nodes, behind);
    }

    private static void add(
            String key,
            YamlNode node,
            List<String> keys,
            List<YamlNode> nodes,
            List<Integer> behind) {
        int number = nodes.size();
        // A few keys are those of nearly all values.
        keys.add(key.intern());
        nodes.add(node);
        behind.add(0);
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(e -> add(e.key().value(), e.value(), keys, nodes, behind));
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> add("", item, keys, nodes, behind));
        }
        behind.set(number, nodes.size());
    }

    /** The value that a path leads to; the one nearest above it where there is none. */
    int nearest(YamlPath path) {
        int value = 0;
        for (YamlPath.Step step : path.steps()) {
            int next = within(value, step);
            if (next < 0) {
                return value;
            }
            value = next;
        }
        return value;
    }

    private int within(int value, YamlPath.Step step) {
        int index = 0;
        for (int each = value + 1; each < behind(value); each = behind(each)) {
            boolean meant =
                    step instanceof YamlPath.Key key
                            ? keys[each].equals(key.name())
                            : step instanceof YamlPath.Item item
                                    && item.index() == index
                                    && keys[each].isEmpty();
            if (meant) {
                return each;
            }
            index++;
        }
        return -1;
    }

    private int behind(int value) {
        return places[value * 3 + 2];
    }

    /** Where a value begins. */
    int start(int value) {
        return places[value * 3];
    }

    /** Just behind its last character; behind the line break for blocks. */
    int end(int value) {
        return places[value * 3 + 1];
    }

    boolean isScalar(int value) {
        return scalars[value];
    }
}
