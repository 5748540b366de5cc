package dev.relations.edit;

import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.store.MeetingShape;
import dev.relations.store.Shape;
import dev.relations.vocabulary.Spelling;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlSequence;
import dev.relations.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where the way of an assignment leads in the text of a record. */
final class Targets {

    private final Assignment assignment;
    private final Selector selector;
    private Optional<EditException> unmatched = Optional.empty();

    Targets(Assignment assignment, Selector selector) {
        this.assignment = assignment;
        this.selector = selector;
    }

    /** Why the assignment means nothing for the record, if it names an item that is not there. */
    Optional<EditException> unmatched() {
        return unmatched;
    }

    /**
     * Every place that the way leads to in a text; none where it names an item that is not there.
     */
    List<Target> in(YamlText text) {
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
                                                target.shown() + " has no fields",
                                                target.kind() instanceof Kind.Items<?>
                                                        ? "say which one: "
                                                                + target.shown()
                                                                + "[1]."
                                                                + key
                                                        : "write " + target.shown() + "=…"));
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

    /** The items of a list that words mean. */
    List<Target> items(YamlText text, Target target, String words) {
        if (!(target.kind() instanceof Kind.Items<?> items)) {
            throw new EditException(target.shown() + " is no list", "leave out [" + words + "]");
        }
        Optional<YamlNode> node = text.at(target.path());
        if (node.isEmpty() || !(node.get() instanceof YamlSequence list)) {
            unmatched =
                    Optional.of(
                            new EditException(
                                    "there are no " + target.shown(),
                                    "add some with " + target.shown() + "+=…"));
            return List.of();
        }
        List<Integer> found = selector.find(list, words);
        if (found.isEmpty()) {
            unmatched =
                    Optional.of(
                            new EditException(
                                    "there is no \"" + words + "\" in " + target.shown(),
                                    list.items().isEmpty()
                                            ? "it is empty"
                                            : "it has " + Selector.listed(list)));
        }
        if (found.size() > 1 && !words.equals("*")) {
            throw new EditException(
                    "\"" + words + "\" may mean " + found.size() + " of " + target.shown(),
                    "write the number of one, or * for all: " + Selector.listed(list));
        }
        return each(list(target), t -> found.stream().map(i -> t.item(i, items.item())).toList());
    }
}
