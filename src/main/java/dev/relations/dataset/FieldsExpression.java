package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Several fields together. Where all their columns are empty the whole is left out, and what is
 * constant in it too.
 */
record FieldsExpression(List<Made> fields) implements Expression {

    /** A field, and what its value is made of: one expression, or several for a list. */
    record Made(Field<?> field, List<Expression> values) {

        boolean isList() {
            return field.kind() instanceof Kind.Items || field.kind() instanceof Kind.OneOrMore;
        }
    }

    @Override
    public List<ColumnPath> columns() {
        Set<ColumnPath> columns = new LinkedHashSet<>();
        for (Made made : fields) {
            made.values().forEach(value -> columns.addAll(value.columns()));
        }
        return List.copyOf(columns);
    }

    @Override
    public List<YamlNode> make(Cells cells) {
        YamlMapping made = mapping(cells);
        return made.entries().isEmpty() ? List.of() : List.of(made);
    }

    /** All fields that have a value. */
    YamlMapping mapping(Cells cells) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Mark start = cells.row().cells().start();
        boolean constant = columns().isEmpty();
        boolean filled = constant;
        for (Made made : fields) {
            List<YamlNode> values = values(made, cells);
            if (values.isEmpty()) {
                continue;
            }
            boolean own = made.values().stream().anyMatch(value -> !value.columns().isEmpty());
            start = own && !filled ? values.get(0).start() : start;
            filled |= own;
            entries.add(
                    new YamlMapping.Entry(
                            Row.text(made.field().key(), values.get(0).start()),
                            made.isList()
                                    ? new YamlSequence(values, true, values.get(0).start(), start)
                                    : values.get(0)));
        }
        return new YamlMapping(filled ? entries : List.of(), true, start, start);
    }

    private static List<YamlNode> values(Made made, Cells cells) {
        List<YamlNode> values = new ArrayList<>();
        for (Expression each : made.values()) {
            values.addAll(each.make(cells));
        }
        if (values.size() > 1 && !made.isList()) {
            cells.error(
                    Code.WRONG_TYPE,
                    values.get(1),
                    made.field().key() + " takes one value, here are " + values.size(),
                    "name one of them, such as {column[0]}");
        }
        return values;
    }
}
