package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.Problems;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads conditions: columns, and what each must be like. */
final class ConditionReader {

    private final Columns columns;
    private final Problems problems;

    ConditionReader(Columns columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Conditions of which one is enough. */
    List<Condition> any(MapNode keys, String key) {
        Optional<YamlNode> node = keys.node(key);
        List<YamlNode> items =
                node.isPresent() && node.get() instanceof YamlSequence list
                        ? list.items()
                        : node.map(List::of).orElse(List.of());
        List<Condition> conditions = new ArrayList<>();
        items.forEach(item -> condition(key, item, false).ifPresent(conditions::add));
        return conditions;
    }

    /** Columns that all must be like what is said. */
    Optional<Condition> condition(String what, YamlNode node, boolean ofItem) {
        if (!(node instanceof YamlMapping mapping)) {
            problems.error(
                    Code.WRONG_TYPE,
                    node,
                    what + " must say what columns hold, not be " + node.noun(),
                    "write " + what + ": {status: [cancelled, postponed]}");
            return Optional.empty();
        }
        List<Condition.Test> tests = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            tests.add(new Condition.Test(path(entry.key(), ofItem), globs(entry.value())));
        }
        return Optional.of(new Condition(tests));
    }

    /** The keys of an item may be named without their dot. */
    private ColumnPath path(YamlScalar key, boolean ofItem) {
        String name = key.value().strip();
        return ofItem
                ? new ColumnPath(name.startsWith(".") ? name : "." + name)
                : columns.path(key);
    }

    private List<Glob> globs(YamlNode node) {
        List<Glob> globs = new ArrayList<>();
        List<YamlNode> items = node instanceof YamlSequence list ? list.items() : List.of(node);
        for (YamlNode item : items) {
            if (item instanceof YamlScalar scalar) {
                globs.add(new Glob(scalar.isNull() ? "" : scalar.value()));
            } else {
                problems.error(
                        Code.WRONG_TYPE,
                        item,
                        "a column is like a text or a list of such, not " + item.noun(),
                        "write {status: [cancelled, postponed]}");
            }
        }
        return globs;
    }
}
