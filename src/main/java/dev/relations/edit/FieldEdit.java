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

    /** What tells the things of a list apart. */
    private static final Map<String, String> KNOWN_BY =
            Map.of("participants", "name", "documents", "url", "sources", "url");

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
            if (path.last() instanceof YamlPath.Item) {
                String item = Target.shown(path);
                throw new EditException(item + " has no fields", "write " + item + "=…");
            }
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
        List<Object> wanted = values.list(target.field().key(), item, named(target));
        Optional<YamlNode> old = text.at(target.path());
        if (wanted.isEmpty()) {
            return text;
        }
        if (old.isEmpty() || !(old.get() instanceof YamlSequence list)) {
            return put(text, target, wanted);
        }
        YamlText longer = text;
        for (Object value : wanted) {
            if (list.items().stream().noneMatch(node -> isThere(node, item, value, target))) {
                longer = longer.append(target.path(), value);
            }
        }
        return longer;
    }

    /** What is to be added or taken out, which must be something. */
    private String named(Target target) {
        if (assignment.value().isEmpty()) {
            String sign = assignment.sign() == Assignment.Sign.ADD ? "+=" : "-=";
            throw new EditException(
                    "nothing stands behind " + target.shown() + sign,
                    "write what to " + (sign.equals("+=") ? "add" : "take out"));
        }
        return assignment.value();
    }

    /**
     * Whether a list has a value already.
     *
     * @throws EditException if it has the same person, document or source with something else said
     *     of it
     */
    private boolean isThere(YamlNode node, Kind<?> item, Object value, Target target) {
        if (isSame(node, item, value)) {
            return true;
        }
        String by = KNOWN_BY.getOrDefault(target.field().key(), "");
        if (!(PlainValues.of(node) instanceof Map<?, ?> there)
                || !(value instanceof Map<?, ?> wanted)
                || !there.containsKey(by)
                || !canonical(by, there).equals(wanted.get(by))) {
            return false;
        }
        for (Map.Entry<?, ?> field : wanted.entrySet()) {
            boolean differs = !field.getValue().equals(there.get(field.getKey()));
            if (differs && !field.getKey().equals(by) && !Values.isOnlyName(assignment.value())) {
                throw new EditException(
                        wanted.get(by) + " is in " + target.shown() + " already",
                        "change what is said there: "
                                + (target.shown() + "[" + wanted.get(by) + "].")
                                + (field.getKey() + "=…"));
            }
        }
        return true;
    }

    private Object canonical(String by, Map<?, ?> thing) {
        return values.scalar(by, Kind.Meaning.TEXT, String.valueOf(thing.get(by)));
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
            List<Object> unwanted = values.list(target.field().key(), item, named(target));
            for (int i = 0; i < list.items().size(); i++) {
                YamlNode node = list.items().get(i);
                if (unwanted.stream().anyMatch(value -> isSame(node, item, value))) {
                    gone.add(i);
                }
            }
        } else {
            gone.addAll(itemIndexes(text, target));
        }
        if (gone.isEmpty()) {
            return text;
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
        for (Target item : targets.items(text, target, named(target))) {
            indexes.add(((YamlPath.Item) item.path().last()).index());
        }
        return indexes;
    }
}
