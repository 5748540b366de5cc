package dev.relations.dataset;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number from 1; blank lines and the header are no rows
 * @param cells the values by column, each with its place in the file
 * @param problems what is wrong with it, where the map wants it
 */
record Row(int number, YamlMapping cells, List<Diagnostic> problems) {

    Row {
        problems = List.copyOf(problems);
    }

    /** A row with which nothing is wrong by itself. */
    Row(int number, YamlMapping cells) {
        this(number, cells, List.of());
    }

    /** A row as a table of texts has it. */
    static Row of(int number, Mark start, List<String> columns, List<YamlScalar> cells) {
        List<YamlMapping.Entry> entries = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            YamlScalar cell = cells.get(i);
            entries.add(new YamlMapping.Entry(text(columns.get(i), cell.start()), cell));
        }
        return new Row(number, new YamlMapping(entries, false, start, start));
    }

    /** A text that begins somewhere in the file; problems with it are told of its beginning. */
    static YamlScalar text(String text, Mark start) {
        int length = text.indexOf('\n') < 0 ? text.codePointCount(0, text.length()) : 1;
        Mark end = new Mark(start.line(), start.column() + length, 0);
        return new YamlScalar(text, false, YamlScalar.Style.FOLDED, start, end);
    }

    /** The line of the file on which it begins. */
    int line() {
        return cells.start().line();
    }

    /** The column whose value stands at or next before a place of the row. */
    Optional<String> columnAt(int line, int column) {
        Optional<String> found = Optional.empty();
        for (YamlMapping.Entry entry : cells.entries()) {
            if (begins(entry.value(), line, column)) {
                found = Optional.of(entry.key().value());
            }
        }
        return found;
    }

    private static boolean begins(YamlNode value, int line, int column) {
        Mark start = value.start();
        if (start.line() > line || (start.line() == line && start.column() > column)) {
            return false;
        }
        if (value instanceof YamlSequence list) {
            return list.items().isEmpty() || begins(list.items().get(0), line, column);
        }
        return true;
    }
}
