package dev.relations.dataset;

import dev.relations.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** What columns must say, all of them. */
record Condition(List<Test> tests) {

    /** A column, and what it may say; an empty text means that it is empty. */
    record Test(ColumnPath path, List<Glob> anyOf) {

        private boolean holds(Cells cells) {
            String text =
                    cells.get(path)
                            .flatMap(
                                    value ->
                                            value instanceof YamlScalar scalar
                                                    ? Optional.of(scalar.value())
                                                    : Optional.empty())
                            .orElse("");
            for (Glob glob : anyOf) {
                if (glob.matches(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    boolean holds(Cells cells) {
        for (Test test : tests) {
            if (!test.holds(cells)) {
                return false;
            }
        }
        return true;
    }
}
