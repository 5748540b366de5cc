package dev.relations.render;

import dev.relations.report.TopicPairs;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which topics come up together. */
public final class TopicPairsView extends View {

    private final TopicPairs pairs;

    /** The view of a report. */
    public TopicPairsView(TopicPairs pairs) {
        this.pairs = pairs;
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        Grid.Builder grid =
                Grid.of(
                        Grid.Column.flexible("first", "topic", 12),
                        Grid.Column.flexible("second", "with", 12),
                        Grid.Column.number("meetings", "meetings"),
                        Grid.Column.number("overlap", "overlap"));
        for (TopicPairs.Row row : pairs.rows()) {
            grid.row(
                    Grid.Cell.of(Style.TOPIC, row.firstName()),
                    Grid.Cell.of(Style.TOPIC, row.secondName()),
                    Grid.Cell.of(row.meetings()),
                    Grid.Cell.of(Math.round(row.overlap() * 100) + " %"));
        }
        GridText.write(grid.build(), screen, out);
    }

    @Override
    protected Grid grid() {
        Grid.Builder grid =
                Grid.of(
                        Grid.Column.fixed("first", "first"),
                        Grid.Column.fixed("second", "second"),
                        Grid.Column.number("meetings", "meetings"),
                        Grid.Column.number("first_meetings", "of first"),
                        Grid.Column.number("second_meetings", "of second"),
                        Grid.Column.number("overlap", "overlap"));
        for (TopicPairs.Row row : pairs.rows()) {
            grid.row(
                    Grid.Cell.of(row.first().value()),
                    Grid.Cell.of(row.second().value()),
                    Grid.Cell.of(row.meetings()),
                    Grid.Cell.of(row.ofFirst()),
                    Grid.Cell.of(row.ofSecond()),
                    Grid.Cell.of(overlap(row).toPlainString()));
        }
        return grid.build();
    }

    private static BigDecimal overlap(TopicPairs.Row row) {
        return BigDecimal.valueOf(row.overlap()).setScale(3, RoundingMode.HALF_UP);
    }

    @Override
    protected List<?> items() {
        return pairs.rows().stream().map(TopicPairsView::tree).toList();
    }

    private static Map<String, Object> tree(TopicPairs.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("first", row.first().value());
        tree.put("second", row.second().value());
        tree.put("meetings", row.meetings());
        tree.put("first_meetings", row.ofFirst());
        tree.put("second_meetings", row.ofSecond());
        tree.put("overlap", overlap(row));
        return tree;
    }

    @Override
    protected List<String> ids() {
        return pairs.rows().stream().map(r -> r.first() + " " + r.second()).toList();
    }
}
