package dev.relations.render;

import dev.relations.meeting.Party;
import dev.relations.report.MinisterReport;
import dev.relations.report.Tally;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people who took part. */
public final class MinistersView extends View {

    /** Below so many columns, offices are worth more than a drawing. */
    private static final int WIDE = 110;

    private final MinisterReport report;

    /** The view of a report. */
    public MinistersView(MinisterReport report) {
        this.report = report;
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        List<Tally> tallies = report.rows().stream().map(MinisterReport.Row::tally).toList();
        List<Grid.Cell> sparks = TallyCells.sparks(tallies, report.years(), screen);
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.flexible("name", "minister", 14));
        columns.add(Grid.Column.fixed("countries", "for"));
        columns.addAll(TallyCells.columns());
        boolean wide = screen.width() >= WIDE;
        if (wide) {
            columns.add(Grid.Column.fixed("years", TallyCells.sparkHeader(report.years(), screen)));
        }
        columns.add(Grid.Column.flexible("offices", "offices", 12).orNone());
        Grid.Builder grid = Grid.of(columns);
        for (int i = 0; i < sparks.size(); i++) {
            MinisterReport.Row row = report.rows().get(i);
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(Grid.Cell.of(Style.PERSON, row.name()));
            cells.add(Grid.Cell.of(Style.COUNTRY, String.join(" ", codes(row))));
            cells.addAll(TallyCells.cells(row.tally()));
            if (wide) {
                cells.add(sparks.get(i));
            }
            cells.add(Grid.Cell.of(Style.DIM, String.join("; ", row.offices())));
            grid.row(cells);
        }
        GridText.write(grid.build(), screen, out);
    }

    private static List<String> codes(MinisterReport.Row row) {
        return row.parties().stream().map(Party::code).toList();
    }

    @Override
    protected Grid grid() {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.fixed("id", "id"));
        columns.add(Grid.Column.fixed("name", "name"));
        columns.add(Grid.Column.fixed("countries", "countries"));
        columns.addAll(TallyCells.columns());
        columns.add(Grid.Column.fixed("offices", "offices"));
        Grid.Builder grid = Grid.of(columns);
        for (MinisterReport.Row row : report.rows()) {
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(Grid.Cell.of(row.person().value()));
            cells.add(Grid.Cell.of(row.name()));
            cells.add(Grid.Cell.of(String.join(";", codes(row))));
            cells.addAll(TallyCells.cells(row.tally()));
            cells.add(Grid.Cell.of(String.join(";", row.offices())));
            grid.row(cells);
        }
        return grid.build();
    }

    @Override
    protected List<?> items() {
        return report.rows().stream().map(MinistersView::tree).toList();
    }

    private static Map<String, Object> tree(MinisterReport.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", row.person().value());
        tree.put("name", row.name());
        tree.put("countries", codes(row));
        tree.put("offices", row.offices());
        tree.putAll(TallyCells.tree(row.tally()));
        return tree;
    }

    @Override
    protected List<String> ids() {
        return report.rows().stream().map(row -> row.person().value()).toList();
    }
}
