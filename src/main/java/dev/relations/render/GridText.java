package dev.relations.render;

import java.io.PrintWriter;
import java.util.List;

/**
 * A grid as aligned text, each row written as it is made. Where there is no room for all columns at
 * their narrowest, dispensable ones are left out, the last ones first.
 */
final class GridText {

    private final GridWidths widths;
    private final List<Grid.Column> columns;
    private final Screen screen;
    private final PrintWriter out;

    private GridText(Grid grid, GridWidths widths, Screen screen, PrintWriter out) {
        this.widths = widths;
        this.columns = grid.columns();
        this.screen = screen;
        this.out = out;
    }

    static void write(Grid grid, Screen screen, PrintWriter out) {
        if (grid.rows().isEmpty()) {
            return;
        }
        GridWidths widths = GridWidths.of(grid, screen.width());
        int dispensable = widths.isTooMuch() ? lastDispensable(grid) : -1;
        if (dispensable >= 0) {
            write(grid.without(dispensable), screen, out);
        } else {
            new GridText(grid, widths, screen, out).write(grid);
        }
    }

    private static int lastDispensable(Grid grid) {
        int last = grid.columns().size() - 1;
        while (last >= 0 && !grid.columns().get(last).dispensable()) {
            last--;
        }
        return last;
    }

    private void write(Grid grid) {
        line(OnDemand.of(columns, c -> Grid.Cell.of(Style.HEADER, c.header())));
        grid.rows().forEach(this::line);
    }

    private void line(List<Grid.Cell> cells) {
        StringBuilder line = new StringBuilder(200);
        int pending = 0;
        for (int i = 0; i < columns.size(); i++) {
            int width = widths.of(i);
            Styled cell = widths.shown(cells.get(i)).cut(width, screen.ellipsis());
            int blank = Math.max(0, width - cell.width());
            boolean right = columns.get(i).side() == Grid.Side.RIGHT;
            pending += right ? blank : 0;
            if (!cell.isEmpty()) {
                line.append(" ".repeat(pending));
                cell.appendTo(line, screen.palette());
                pending = 0;
            }
            pending += (right ? 0 : blank) + GridWidths.GAP;
        }
        out.append(line.append('\n'));
    }
}
