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

/**
 * A value for each item of a column: of a list, or of a text that is split.
 *
 * @param where which items count; none: all
 * @param patterns how an item that is a text holds several; the first that fits counts
 * @param value what is made of each; its columns may begin with a dot
 */
record EachExpression(
        Template items,
        List<String> separators,
        Optional<Condition> where,
        List<ItemPattern> patterns,
        Expression value)
        implements Expression {

    @Override
    public List<ColumnPath> columns() {
        List<ColumnPath> columns = new ArrayList<>(items.columns());
        for (ColumnPath path : value.columns()) {
            if (!path.isOfItem()) {
                columns.add(path);
            }
        }
        return columns;
    }

    @Override
    public List<YamlNode> make(Cells cells) {
        List<YamlNode> made = new ArrayList<>();
        for (YamlNode item : items(cells)) {
            Optional<YamlNode> taken = taken(item, cells);
            if (taken.isPresent()) {
                Cells within = cells.within(taken.get());
                if (where.isEmpty() || where.get().holds(within)) {
                    made.addAll(value.make(within));
                }
            }
        }
        return made;
    }

    private List<YamlNode> items(Cells cells) {
        Optional<YamlNode> alone = items.single().flatMap(cells::get);
        if (alone.isPresent() && alone.get() instanceof YamlSequence list) {
            return list.items();
        } else if (alone.isPresent() && alone.get() instanceof YamlMapping one) {
            return List.of(one);
        }
        List<YamlNode> texts = new ArrayList<>();
        Template.Filled filled = items.fill(cells);
        if (filled.filled()) {
            for (String part : Separators.split(filled.text(), separators)) {
                texts.add(Row.text(part, filled.place()));
            }
        }
        return texts;
    }

    /** The item, or what the pattern that fits finds in it. */
    private Optional<YamlNode> taken(YamlNode item, Cells cells) {
        if (patterns.isEmpty() || !(item instanceof YamlScalar text)) {
            return Optional.of(item);
        }
        for (ItemPattern pattern : patterns) {
            Optional<YamlMapping> parts = pattern.match(text.value(), text.start());
            if (parts.isPresent()) {
                return Optional.of(parts.get());
            }
        }
        cells.error(
                Code.UNMATCHED_VALUE,
                item,
                Problems.quoted(text.value()) + " is like no pattern of the map",
                "add a pattern, last of all one that takes any text: \"{name}\"");
        return Optional.empty();
    }
}
