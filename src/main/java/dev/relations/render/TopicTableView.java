package dev.relations.render;

import dev.relations.report.Dimension;
import dev.relations.report.TopicTable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Topics against the values of a dimension. */
public final class TopicTableView extends View {

    private final TopicTable table;

    /** The view of a report. */
    public TopicTableView(TopicTable table) {
        this.table = table;
    }

    /** As many columns as fit, the first ones; how many more there are is told below. */
    @Override
    protected void text(Screen screen, PrintWriter out) {
        int shown = table.columns().size();
        while (shown > 1 && width(shown) > screen.width()) {
            shown--;
        }
        GridText.write(grid(table.columns().subList(0, shown), true), screen, out);
        int hidden = table.columns().size() - shown;
        if (hidden > 0) {
            String text = hidden + " more columns need a wider screen, or --format csv";
            out.print(screen.styled(Style.DIM, text) + "\n");
        }
    }

    private int width(int columns) {
        int width = 20 + "meetings".length() + 2;
        for (String header : Dimension.labels(table.columns()).subList(0, columns)) {
            width += Width.of(Visible.of(header)) + 2;
        }
        return width;
    }

    @Override
    protected Grid grid() {
        return grid(table.columns(), false);
    }

    private Grid grid(List<Dimension.Value> values, boolean forPeople) {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.flexible("topic", "topic", 16));
        columns.add(Grid.Column.number("meetings", "meetings"));
        List<String> headers = Dimension.labels(table.columns());
        for (int i = 0; i < values.size(); i++) {
            columns.add(Grid.Column.number(values.get(i).key(), headers.get(i)));
        }
        Grid.Builder grid = Grid.of(columns);
        for (TopicTable.Row row : table.rows()) {
            List<Grid.Cell> cells = new ArrayList<>();
            String topic = forPeople ? row.topic().name() : row.topic().key();
            cells.add(Grid.Cell.of(Style.TOPIC, topic));
            cells.add(Grid.Cell.of(row.topic().tally().meetings()));
            for (Dimension.Value value : values) {
                int count = row.counts().getOrDefault(value.key(), 0);
                cells.add(
                        count == 0
                                ? Grid.Cell.of(Styled.of(Style.DIM, "."), "0")
                                : Grid.Cell.of(count));
            }
            grid.row(cells);
        }
        return grid.build();
    }

    @Override
    protected List<?> items() {
        return table.rows().stream().map(this::tree).toList();
    }

    private Map<String, Object> tree(TopicTable.Row row) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Dimension.Value value : table.columns()) {
            if (row.counts().containsKey(value.key())) {
                counts.put(value.key(), row.counts().getOrDefault(value.key(), 0));
            }
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("topic", row.topic().key());
        tree.put("name", row.topic().name());
        tree.put("meetings", row.topic().tally().meetings());
        tree.put("by_" + table.by().key(), counts);
        return tree;
    }

    @Override
    protected List<String> ids() {
        return table.rows().stream().map(row -> row.topic().key()).toList();
    }
}
