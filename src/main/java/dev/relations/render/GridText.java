package dev.relations.render;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A grid as aligned text: natural widths where they fit; else the widest flexible columns give way
 * first, with the brief form of their cells, each down to its minimum; else dispensable columns are
 * left out, the last ones first.
 */
final class GridText {

    private static final String GAP = "  ";

    private GridText() {}

    static void write(Grid grid, Screen screen, PrintWriter out) {
        if (grid.rows().isEmpty()) {
            return;
        }
        List<List<Styled>> rows = shown(grid, false);
        int[] natural = naturalWidths(grid, rows);
        boolean brief = over(natural, screen.width()) > 0;
        if (brief) {
            rows = shown(grid, true);
            natural = naturalWidths(grid, rows);
        }
        int dispensable = brief ? lastDispensable(grid) : -1;
        if (dispensable >= 0 && over(narrowest(grid, natural), screen.width()) > 0) {
            write(grid.without(dispensable), screen, out);
            return;
        }
        int[] widths = fitted(grid, natural, screen.width());
        List<Styled> headers =
                grid.columns().stream().map(c -> Styled.of(Style.HEADER, c.header())).toList();
        line(headers, grid, widths, screen, out);
        for (List<Styled> row : rows) {
            line(row, grid, widths, screen, out);
        }
    }

    private static int lastDispensable(Grid grid) {
        int last = grid.columns().size() - 1;
        while (last >= 0 && !grid.columns().get(last).dispensable()) {
            last--;
        }
        return last;
    }

    private static int[] narrowest(Grid grid, int[] natural) {
        int[] widths = new int[natural.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(natural[i], grid.columns().get(i).minimum());
        }
        return widths;
    }

    private static int[] naturalWidths(Grid grid, List<List<Styled>> rows) {
        int[] widths = new int[grid.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Width.of(grid.columns().get(i).header());
        }
        for (List<Styled> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).width());
            }
        }
        return widths;
    }

    /** Every cell once, for brief forms are made when they are asked for. */
    private static List<List<Styled>> shown(Grid grid, boolean brief) {
        List<List<Styled>> rows = new ArrayList<>(grid.rows().size());
        for (List<Grid.Cell> row : grid.rows()) {
            List<Styled> cells = new ArrayList<>(row.size());
            for (Grid.Cell cell : row) {
                cells.add(brief ? cell.brief().get() : cell.shown());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** How many columns too many a line has for the screen. */
    private static long over(int[] widths, int screen) {
        long line = GAP.length() * (long) (widths.length - 1);
        for (int width : widths) {
            line += width;
        }
        return line - screen;
    }

    private static int[] fitted(Grid grid, int[] widths, int screen) {
        long over = over(widths, screen);
        while (over > 0 && narrowWidest(grid, widths)) {
            over--;
        }
        for (int i = widths.length - 1; i >= 0 && over > 0; i--) {
            int less = (int) Math.min(over, Math.max(0, widths[i] - 3));
            widths[i] -= less;
            over -= less;
        }
        return widths;
    }

    /** Takes one column of the screen from the widest part of the grid that can give way. */
    private static boolean narrowWidest(Grid grid, int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean gives = widths[i] > grid.columns().get(i).minimum();
            if (gives && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest >= 0) {
            widths[widest]--;
        }
        return widest >= 0;
    }

    private static void line(
            List<Styled> cells, Grid grid, int[] widths, Screen screen, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        int pending = 0;
        for (int i = 0; i < widths.length; i++) {
            Styled cell = cells.get(i).cut(widths[i], screen.ellipsis());
            int blank = Math.max(0, widths[i] - cell.width());
            boolean right = grid.columns().get(i).side() == Grid.Side.RIGHT;
            pending += right ? blank : 0;
            if (!cell.isEmpty()) {
                line.append(" ".repeat(pending)).append(cell.in(screen.palette()));
                pending = 0;
            }
            pending += (right ? 0 : blank) + GAP.length();
        }
        out.print(line.append('\n'));
    }
}
