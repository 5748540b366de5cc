package dev.relations.edit;

import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.store.MeetingShape;
import dev.relations.store.PlainValues;
import dev.relations.store.Shape;
import dev.relations.vocabulary.Spelling;
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
import java.util.function.Function;

/** One assignment, made to the text of one record. */
final class FieldEdit {

    private final Assignment assignment;
    private final Values values;
    private final Selector selector;
    private Optional<EditException> unmatched = Optional.empty();

    FieldEdit(Assignment assignment, Values values, Selector selector) {
        this.assignment = assignment;
        this.values = values;
        this.selector = selector;
    }

    /**
     * A place that the way leads to.
     *
     * @param shapes of the mappings on the way, the innermost last
     */
    private record Target(YamlPath path, Field<?> field, Kind<?> kind, List<Shape<?>> shapes) {

        Target key(Field<?> next, Shape<?> of) {
            List<Shape<?>> deeper = new ArrayList<>(shapes);
            deeper.add(of);
            return new Target(path.key(next.key()), next, next.kind(), deeper);
        }

        Target item(int index, Kind<?> item) {
            return new Target(path.item(index), field, item, shapes);
        }
    }

    /** Why the assignment means nothing for the record, if it names an item that is not there. */
    Optional<EditException> unmatched() {
        return unmatched;
    }

    /** The path as users write it: items are counted from 1. */
    private static String shown(YamlPath path) {
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

    /** The text with the assignment made; the same where it means nothing for this record. */
    YamlText made(YamlText text) {
        try {
            List<Target> targets = targets(text);
            YamlText changed = text;
            // From the last to the first, so that what is taken out moves none that is to follow.
            for (int i = targets.size() - 1; i >= 0; i--) {
                changed = made(changed, targets.get(i));
            }
            return changed;
        } catch (RefusedEditException e) {
            throw new EditException(e.reason(), "change it by hand: relations edit");
        }
    }

    private List<Target> targets(YamlText text) {
        Shape<?> record = new MeetingShape();
        List<Target> targets = new ArrayList<>();
        for (Assignment.Step step : assignment.way()) {
            if (step instanceof Assignment.Key key) {
                targets =
                        targets.isEmpty()
                                ? list(first(record, key.name()))
                                : each(targets, t -> list(below(t, key.name())));
            } else {
                String words = ((Assignment.Which) step).words();
                targets = each(targets, target -> items(text, target, words));
            }
            if (targets.isEmpty()) {
                return targets;
            }
        }
        return targets;
    }

    private static List<Target> list(Target target) {
        return new ArrayList<>(List.of(target));
    }

    private static List<Target> each(List<Target> targets, Function<Target, List<Target>> next) {
        List<Target> all = new ArrayList<>();
        targets.forEach(target -> all.addAll(next.apply(target)));
        return all;
    }

    private Target first(Shape<?> record, String key) {
        Field<?> field = field(record, key);
        return new Target(YamlPath.of(key), field, field.kind(), List.of(record));
    }

    private Target below(Target target, String key) {
        Shape<?> shape =
                Values.shape(target.kind())
                        .orElseThrow(
                                () ->
                                        new EditException(
                                                shown(target.path()) + " has no fields",
                                                target.kind() instanceof Kind.Items<?>
                                                        ? "say which one: "
                                                                + shown(target.path())
                                                                + "[1]."
                                                                + key
                                                        : "write " + shown(target.path()) + "=…"));
        return target.key(field(shape, key), shape);
    }

    private static Field<?> field(Shape<?> shape, String key) {
        return shape.field(key)
                .orElseThrow(
                        () -> {
                            List<String> near = Spelling.nearest(key, shape.keys());
                            return new EditException(
                                    shape.noun() + " has no field " + key,
                                    near.isEmpty()
                                            ? "its fields are " + String.join(", ", shape.keys())
                                            : "did you mean " + String.join(" or ", near) + "?");
                        });
    }

    private List<Target> items(YamlText text, Target target, String words) {
        if (!(target.kind() instanceof Kind.Items<?> items)) {
            throw new EditException(
                    shown(target.path()) + " is no list", "leave out [" + words + "]");
        }
        Optional<YamlNode> node = text.at(target.path());
        if (node.isEmpty() || !(node.get() instanceof YamlSequence list)) {
            unmatched =
                    Optional.of(
                            new EditException(
                                    "there are no " + shown(target.path()),
                                    "add some with " + shown(target.path()) + "+=…"));
            return List.of();
        }
        List<Integer> found = selector.find(list, words);
        if (found.isEmpty()) {
            unmatched =
                    Optional.of(
                            new EditException(
                                    "there is no \"" + words + "\" in " + shown(target.path()),
                                    list.items().isEmpty()
                                            ? "it is empty"
                                            : "it has " + Selector.listed(list)));
        }
        if (found.size() > 1 && !words.equals("*")) {
            throw new EditException(
                    "\"" + words + "\" may mean " + found.size() + " of " + shown(target.path()),
                    "write the number of one, or * for all: " + Selector.listed(list));
        }
        return each(list(target), t -> found.stream().map(i -> t.item(i, items.item())).toList());
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
                shown(target.path()) + " is no list",
                "write " + shown(target.path()) + "=… to set it");
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
        for (Target item : items(text, target, assignment.value())) {
            indexes.add(((YamlPath.Item) item.path().last()).index());
        }
        return indexes;
    }
}
