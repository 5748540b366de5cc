package dev.relations.render;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;

/** A grid as comma-separated values: RFC 4180 with a header, its lines ended by LF. */
final class GridCsv {

    /** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /** The only value of a row that would be a blank line, which readers pass over. */
    private static final List<String> NOTHING = List.of("");

    private GridCsv() {}

    static void write(Grid grid, PrintWriter out) {
        line(grid.keys(), GridCsv::written, out);
        grid.values().forEach(row -> line(row, GridCsv::written, out));
    }

    /**
     * The same for spreadsheets: before a cell that would be taken for a formula stands an
     * apostrophe, and every cell is in quotes, so that none is split where a spreadsheet expects
     * semicolons.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
     */
    static void writeSafe(Grid grid, PrintWriter out) {
        line(grid.keys(), GridCsv::safe, out);
        grid.values().forEach(row -> line(row, GridCsv::safe, out));
    }

    private static void line(List<String> values, UnaryOperator<String> written, PrintWriter out) {
        if (values.equals(NOTHING)) {
            out.print("\"\"\n");
            return;
        }
        String separator = "";
        for (String value : values) {
            out.print(separator);
            out.print(written.apply(value));
            separator = ",";
        }
        out.print('\n');
    }

    private static String written(String value) {
        return needsQuotes(value) ? quoted(value) : value;
    }

    private static String safe(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return quoted(formula ? "'" + value : value);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    /** Also quoted where a reader might strip blanks. */
    private static boolean needsQuotes(String value) {
        return value.indexOf(',') >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0
                || value.startsWith(" ")
                || value.endsWith(" ");
    }
}
