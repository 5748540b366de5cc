package dev.relations.edit;

import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.store.Shape;
import dev.relations.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A place that the way leads to.
 *
 * @param shapes of the mappings on the way, the innermost last
 */
record Target(YamlPath path, Field<?> field, Kind<?> kind, List<Shape<?>> shapes) {

    Target key(Field<?> next, Shape<?> of) {
        List<Shape<?>> deeper = new ArrayList<>(shapes);
        deeper.add(of);
        return new Target(path.key(next.key()), next, next.kind(), deeper);
    }

    Target item(int index, Kind<?> item) {
        return new Target(path.item(index), field, item, shapes);
    }

    /** The path as users write it: items are counted from 1. */
    String shown() {
        return shown(path);
    }

    static String shown(YamlPath path) {
        StringBuilder text = new StringBuilder();
        for (YamlPath.Step step : path.steps()) {
            if (step instanceof YamlPath.Key key) {
                text.append(text.length() == 0 ? "" : ".").append(key.name());
            } else if (step instanceof YamlPath.Item item) {
                text.append('[').append(item.index() + 1).append(']');
            }
        }
        return text.toString();
    }
}
