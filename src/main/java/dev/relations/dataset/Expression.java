package dev.relations.dataset;

import dev.relations.yaml.YamlNode;
import java.util.List;

/** How values of a record are made of a row. */
sealed interface Expression
        permits TextExpression, RangeExpression, FieldsExpression, EachExpression {

    /**
     * The values: at most one where the field takes one, all items where it takes a list. None
     * where the columns are empty, or after a problem.
     */
    List<YamlNode> make(Cells cells);

    /** The columns that it takes. */
    List<ColumnPath> columns();
}
