package dev.relations.render;

import dev.relations.report.Tally;
import dev.relations.report.TopicReport;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The topics with their tallies, flat or as a tree. */
public final class TopicsView extends View {

    private final TopicReport report;

    /** The view of a report. */
    public TopicsView(TopicReport report) {
        this.report = report;
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        List<Tally> tallies = report.rows().stream().map(TopicReport.Row::tally).toList();
        List<Grid.Cell> sparks = TallyCells.sparks(tallies, report.years(), screen);
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.flexible("name", "topic", 14));
        columns.addAll(TallyCells.columns());
        String header = TallyCells.sparkHeader(report.years(), screen);
        columns.add(Grid.Column.fixed("years", header).orNone());
        Grid.Builder grid = Grid.of(columns);
        for (int i = 0; i < sparks.size(); i++) {
            TopicReport.Row row = report.rows().get(i);
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(Grid.Cell.of(name(row), row.name()));
            cells.addAll(TallyCells.cells(row.tally()));
            cells.add(sparks.get(i));
            grid.row(cells);
        }
        GridText.write(grid.build(), screen, out);
    }

    private static Styled name(TopicReport.Row row) {
        return Styled.of("  ".repeat(row.depth())).plus(Style.TOPIC, row.name());
    }

    @Override
    protected Grid grid() {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.fixed("topic", "topic"));
        columns.add(Grid.Column.fixed("name", "name"));
        if (report.tree()) {
            columns.add(Grid.Column.number("depth", "depth"));
        }
        columns.addAll(TallyCells.columns());
        Grid.Builder grid = Grid.of(columns);
        for (TopicReport.Row row : report.rows()) {
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(Grid.Cell.of(row.topic().value()));
            cells.add(Grid.Cell.of(row.name()));
            if (report.tree()) {
                cells.add(Grid.Cell.of(row.depth()));
            }
            cells.addAll(TallyCells.cells(row.tally()));
            grid.row(cells);
        }
        return grid.build();
    }

    @Override
    protected List<?> items() {
        return report.rows().stream().map(this::tree).toList();
    }

    private Map<String, Object> tree(TopicReport.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("topic", row.topic().value());
        tree.put("name", row.name());
        if (report.tree()) {
            tree.put("depth", row.depth());
        }
        tree.putAll(TallyCells.tree(row.tally()));
        return tree;
    }

    @Override
    protected List<String> ids() {
        return report.rows().stream().map(row -> row.topic().value()).distinct().toList();
    }
}
