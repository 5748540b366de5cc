package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.store.Problems;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.Optional;
import java.util.Set;

/**
 * The values that a record is made of, and what is wrong with them.
 *
 * @param item the item at hand of a list
 * @param empty texts that stand for nothing
 * @param date of the record, as far as it is known
 */
record Cells(
        Row row,
        Optional<YamlNode> item,
        Set<String> empty,
        CountryNames countries,
        Optional<Edtf> date,
        Problems problems) {

    /** What a column holds; none when it is empty. */
    Optional<YamlNode> get(ColumnPath path) {
        YamlNode from = path.isOfItem() && item.isPresent() ? item.get() : row.cells();
        return path.in(from).filter(value -> !isEmpty(value));
    }

    private boolean isEmpty(YamlNode value) {
        return ColumnPath.isEmpty(value)
                || (value instanceof YamlScalar scalar && empty.contains(scalar.value().strip()));
    }

    Cells within(YamlNode one) {
        return new Cells(row, Optional.of(one), empty, countries, date, problems);
    }

    Cells on(Optional<Edtf> day) {
        return new Cells(row, item, empty, countries, day, problems);
    }

    void error(Code code, YamlNode value, String message, String remedy) {
        problems.error(code, value, message, remedy);
    }
}
