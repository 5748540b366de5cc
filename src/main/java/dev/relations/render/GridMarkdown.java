package dev.relations.render;

import java.io.PrintWriter;
import java.util.List;

/** A grid as a table of GitHub-flavoured Markdown. */
final class GridMarkdown {

    private GridMarkdown() {}

    static void write(Grid grid, PrintWriter out) {
        if (grid.rows().isEmpty()) {
            return;
        }
        line(
                grid.columns().stream()
                        .map(column -> MarkdownText.escaped(Visible.of(column.header())))
                        .toList(),
                out);
        line(
                grid.columns().stream()
                        .map(c -> c.side() == Grid.Side.RIGHT ? "---:" : "---")
                        .toList(),
                out);
        for (List<Grid.Cell> row : grid.rows()) {
            line(row.stream().map(cell -> MarkdownText.escaped(cell.shown().text())).toList(), out);
        }
    }

    private static void line(List<String> cells, PrintWriter out) {
        out.print("| " + String.join(" | ", cells) + " |\n");
    }
}
