package dev.relations.edit;

import dev.relations.store.Kind;
import dev.relations.store.PlainValues;
import dev.relations.yaml.RefusedEditException;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import dev.relations.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One assignment, made to the text of one record. */
final class FieldEdit {

    private final Assignment assignment;
    private final Values values;
    private final Targets targets;

    FieldEdit(Assignment assignment, Values values, Selector selector) {
        this.assignment = assignment;
        this.values = values;
        this.targets = new Targets(assignment, selector);
    }

    /** Why the assignment means nothing for the record, if it names an item that is not there. */
    Optional<EditException> unmatched() {
        return targets.unmatched();
    }

    /** The text with the assignment made; the same where it means nothing for this record. */
    YamlText made(YamlText text) {
        try {
            List<Target> found = targets.in(text);
            YamlText changed = text;
            // From the last to the first, so that what is taken out moves none that is to follow.
            for (int i = found.size() - 1; i >= 0; i--) {
                changed = made(changed, found.get(i));
            }
            return changed;
        } catch (RefusedEditException e) {
            throw new EditException(e.reason(), "change it by hand: relations edit");
        }
    }

    private YamlText made(YamlText text, Target target) {
        return switch (assignment.sign()) {
            case SET -> assignment.value().isEmpty() ? without(text, target) : set(text, target);
            case ADD -> added(text, target);
            case REMOVE -> removed(text, target);
        };
    }

    private YamlText set(YamlText text, Target target) {
        Object value = values.of(target.field().key(), target.kind(), assignment.value());
        Optional<YamlNode> old = text.at(target.path());
        if (old.isPresent() && PlainValues.of(old.get()).equals(value)) {
            return text;
        }
        return target.path().last() instanceof YamlPath.Item
                ? text.replace(target.path(), value)
                : put(text, target, value);
    }

    /** A value for a key; the mappings on the way are made where they are missing. */
    private static YamlText put(YamlText text, Target target, Object value) {
        YamlPath path = target.path();
        Object whole = value;
        int shape = target.shapes().size() - 1;
        while (!path.parent().isRoot() && !isMapping(text, path.parent())) {
            whole = Map.of(((YamlPath.Key) path.last()).name(), whole);
            path = path.parent();
            shape--;
        }
        String key = ((YamlPath.Key) path.last()).name();
        return text.put(path.parent(), key, whole, target.shapes().get(shape).keys());
    }

    private static boolean isMapping(YamlText text, YamlPath path) {
        return text.at(path).filter(YamlMapping.class::isInstance).isPresent();
    }

    /** Without a value, and without the mapping that it was the only one of. */
    private static YamlText without(YamlText text, Target target) {
        if (text.at(target.path()).isEmpty()) {
            return text;
        }
        YamlPath path = target.path();
        while (!path.parent().isRoot() && isOnly(text.at(path.parent()).orElseThrow())) {
            path = path.parent();
        }
        return text.remove(path);
    }

    private static boolean isOnly(YamlNode parent) {
        return (parent instanceof YamlMapping mapping && mapping.entries().size() == 1)
                || (parent instanceof YamlSequence sequence && sequence.items().size() == 1);
    }

    private YamlText added(YamlText text, Target target) {
        Kind<?> item = itemsOf(target);
        List<Object> wanted = values.list(target.field().key(), item, assignment.value());
        Optional<YamlNode> old = text.at(target.path());
        if (old.isEmpty() || !(old.get() instanceof YamlSequence list)) {
            return put(text, target, wanted);
        }
        YamlText longer = text;
        for (Object value : wanted) {
            if (list.items().stream().noneMatch(node -> isSame(node, item, value))) {
                longer = longer.append(target.path(), value);
            }
        }
        return longer;
    }

    private Kind<?> itemsOf(Target target) {
        if (target.kind() instanceof Kind.Items<?> items) {
            return items.item();
        }
        throw new EditException(
                target.shown() + " is no list", "write " + target.shown() + "=… to set it");
    }

    private boolean isSame(YamlNode node, Kind<?> item, Object value) {
        Object there = PlainValues.of(node);
        boolean single = node instanceof YamlScalar;
        return there.equals(value)
                || (single
                        && values.of("", single(item), ((YamlScalar) node).value()).equals(value));
    }

    private static Kind<?> single(Kind<?> item) {
        return item instanceof Kind.Either<?> either ? either.scalar() : item;
    }

    private YamlText removed(YamlText text, Target target) {
        Kind<?> item = itemsOf(target);
        Optional<YamlNode> old = text.at(target.path());
        if (old.isEmpty() || !(old.get() instanceof YamlSequence list)) {
            return text;
        }
        List<Integer> gone = new ArrayList<>();
        if (item instanceof Kind.Scalar<?> || item instanceof Kind.Either<?>) {
            List<Object> unwanted = values.list(target.field().key(), item, assignment.value());
            for (int i = 0; i < list.items().size(); i++) {
                YamlNode node = list.items().get(i);
                if (unwanted.stream().anyMatch(value -> isSame(node, item, value))) {
                    gone.add(i);
                }
            }
        } else {
            gone.addAll(itemIndexes(text, target));
        }
        if (gone.size() == list.items().size()) {
            return without(text, target);
        }
        YamlText shorter = text;
        for (int i = gone.size() - 1; i >= 0; i--) {
            shorter = shorter.remove(target.path().item(gone.get(i)));
        }
        return shorter;
    }

    private List<Integer> itemIndexes(YamlText text, Target target) {
        List<Integer> indexes = new ArrayList<>();
        for (Target item : targets.items(text, target, assignment.value())) {
            indexes.add(((YamlPath.Item) item.path().last()).index());
        }
        return indexes;
    }
}
