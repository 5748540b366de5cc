package dev.relations.render;

import dev.relations.report.Chart;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Meetings over time as bars. */
public final class ChartView extends View {

    private final Chart chart;

    /** The view of a chart. */
    public ChartView(Chart chart) {
        this.chart = chart;
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        int label = chart.bars().stream().mapToInt(b -> b.label().length()).max().orElse(0);
        int largest = chart.bars().stream().mapToInt(Chart.Bar::meetings).max().orElse(0);
        int digits = Integer.toString(largest).length();
        int columns = Math.max(8, Math.min(60, screen.pageWidth() - label - digits - 8));
        for (Chart.Bar bar : chart.bars()) {
            String number = Integer.toString(bar.meetings());
            String padded = " ".repeat(digits - number.length()) + number;
            String drawn = Spark.bar(bar.meetings(), largest, columns, screen);
            Styled line =
                    Styled.of(Style.DATE, Width.padded(bar.label(), label))
                            .plus(bar.meetings() == 0 ? Style.DIM : Style.PLAIN, "  " + padded)
                            .plus(Style.PLAIN, drawn.isEmpty() ? "" : "  ")
                            .plus(Style.BAR, drawn);
            if (bar.uncertain() > 0) {
                line = line.plus(Style.UNCERTAIN, " " + bar.uncertain() + "?");
            }
            out.print(line.in(screen.palette()) + "\n");
        }
    }

    @Override
    protected Grid grid() {
        Grid.Builder grid =
                Grid.of(
                        Grid.Column.fixed(chart.unit().key(), chart.unit().key()),
                        Grid.Column.number("meetings", "meetings"),
                        Grid.Column.number("uncertain", "uncertain"));
        for (Chart.Bar bar : chart.bars()) {
            grid.row(
                    Grid.Cell.of(bar.label()),
                    Grid.Cell.of(bar.meetings()),
                    Grid.Cell.of(bar.uncertain()));
        }
        return grid.build();
    }

    @Override
    protected List<?> items() {
        return chart.bars().stream().map(this::tree).toList();
    }

    private Map<String, Object> tree(Chart.Bar bar) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(chart.unit().key(), bar.label());
        tree.put("meetings", bar.meetings());
        tree.put("uncertain", bar.uncertain());
        return tree;
    }

    @Override
    protected List<String> ids() {
        return chart.bars().stream().map(Chart.Bar::label).toList();
    }
}
