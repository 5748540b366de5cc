package dev.relations.render;

import java.io.PrintWriter;
import java.util.List;

/**
 * A grid as tab-separated values with a header. A backslash, tab or line end inside a value is
 * written {@code \\}, {@code \t}, {@code \n} or {@code \r}, so that a line is always a row.
 */
final class GridTsv {

    private GridTsv() {}

    static void write(Grid grid, PrintWriter out) {
        line(grid.keys(), out);
        grid.values().forEach(row -> line(row, out));
    }

    private static void line(List<String> values, PrintWriter out) {
        out.print(String.join("\t", values.stream().map(GridTsv::escaped).toList()));
        out.print('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
