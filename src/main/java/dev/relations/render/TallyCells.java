package dev.relations.render;

import dev.relations.edtf.Edtf;
import dev.relations.report.Tally;
import dev.relations.report.Years;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns and values that every report with tallies shares. */
final class TallyCells {

    /** The longest spark line. */
    private static final int LONGEST = 40;

    private TallyCells() {}

    static List<Grid.Column> columns() {
        return List.of(
                Grid.Column.number("meetings", "meetings"),
                Grid.Column.fixed("first", "first"),
                Grid.Column.fixed("last", "last"));
    }

    static List<Grid.Cell> cells(Tally tally) {
        return List.of(Grid.Cell.of(tally.meetings()), date(tally.first()), date(tally.last()));
    }

    private static Grid.Cell date(Edtf date) {
        return new Grid.Cell(Styled.of(Style.DATE, Dates.concise(date)), date.text());
    }

    static Map<String, Object> tree(Tally tally) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("meetings", tally.meetings());
        tree.put("first", tally.first().text());
        tree.put("last", tally.last().text());
        Map<String, Object> byYear = new LinkedHashMap<>();
        tally.byYear().forEach((year, count) -> byYear.put(year.toString(), count));
        tree.put("by_year", byYear);
        return tree;
    }

    /** A spark line for each tally, all to one scale. */
    static List<Grid.Cell> sparks(List<Tally> tallies, Years years, Screen screen) {
        List<List<Integer>> lines = tallies.stream().map(t -> steps(t, years)).toList();
        int largest =
                lines.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
        return lines.stream()
                .map(counts -> Styled.of(Style.BAR, Spark.line(counts, largest, screen)))
                .map(line -> new Grid.Cell(line, ""))
                .toList();
    }

    /** What the blocks of a spark line stand for: {@code 2012–2025}. */
    static String sparkHeader(Years years, Screen screen) {
        return years.count() == 0 ? "" : years.first() + screen.either("–", "-") + years.last();
    }

    /** One number a year; where there are too many years for a line, one for several years. */
    private static List<Integer> steps(Tally tally, Years years) {
        int step = Math.max(1, (years.count() + LONGEST - 1) / LONGEST);
        return years.each()
                .filter(year -> (year - years.first()) % step == 0)
                .mapToObj(year -> sum(tally, year, Math.min(year + step - 1, years.last())))
                .toList();
    }

    private static int sum(Tally tally, int first, int last) {
        int sum = 0;
        for (int year = first; year <= last; year++) {
            sum += tally.in(year);
        }
        return sum;
    }
}
