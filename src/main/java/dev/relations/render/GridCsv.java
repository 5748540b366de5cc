package dev.relations.render;

import java.io.PrintWriter;
import java.util.List;

/** A grid as comma-separated values: RFC 4180 with a header, its lines ended by LF. */
final class GridCsv {

    private GridCsv() {}

    static void write(Grid grid, PrintWriter out) {
        line(grid.keys(), out);
        grid.values().forEach(row -> line(row, out));
    }

    private static void line(List<String> values, PrintWriter out) {
        String separator = "";
        for (String value : values) {
            out.print(separator);
            out.print(needsQuotes(value) ? '"' + value.replace("\"", "\"\"") + '"' : value);
            separator = ",";
        }
        out.print('\n');
    }

    /** Also quoted where a reader might strip blanks, or one column's empty value be lost. */
    private static boolean needsQuotes(String value) {
        return value.indexOf(',') >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0
                || value.startsWith(" ")
                || value.endsWith(" ");
    }
}
