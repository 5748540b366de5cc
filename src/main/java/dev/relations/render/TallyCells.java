package dev.relations.render;

import dev.relations.edtf.Edtf;
import dev.relations.report.Tally;
import dev.relations.report.Years;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns and values that every report with tallies shares. */
final class TallyCells {

    /** The longest spark line, and the shortest one that still tells something. */
    private static final int LONGEST = 40;

    private static final int SHORTEST = 8;

    /** What the other columns of a row with a tally take on a terminal. */
    private static final int BESIDE = 60;

    private TallyCells() {}

    static List<Grid.Column> columns() {
        return List.of(
                Grid.Column.number("meetings", "meetings"),
                Grid.Column.fixed("first", "first").orNone(),
                Grid.Column.fixed("last", "last").orNone());
    }

    static List<Grid.Cell> cells(Tally tally) {
        return List.of(Grid.Cell.of(tally.meetings()), date(tally.first()), date(tally.last()));
    }

    private static Grid.Cell date(Edtf date) {
        return Grid.Cell.of(Styled.of(Style.DATE, Dates.concise(date)), date.text());
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
        List<List<Integer>> lines =
                tallies.stream().map(t -> steps(t, years, longest(screen))).toList();
        int largest =
                lines.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
        return lines.stream()
                .map(counts -> Styled.of(Style.BAR, Spark.line(counts, largest, screen)))
                .map(line -> Grid.Cell.of(line, ""))
                .toList();
    }

    /** What the blocks of a spark line stand for: {@code 2012–2025}. */
    static String sparkHeader(Years years, Screen screen) {
        String first = years.count() == 0 ? "" : Integer.toString(years.first());
        return years.count() < 2 ? first : first + screen.either("–", "-") + years.last();
    }

    /** One number a year; where there are too many years for a line, one for several years. */
    private static List<Integer> steps(Tally tally, Years years, int longest) {
        int step = Math.max(1, (years.count() + longest - 1) / longest);
        return years.each()
                .filter(year -> (year - years.first()) % step == 0)
                .mapToObj(year -> sum(tally, year, Math.min(year + step - 1, years.last())))
                .toList();
    }

    private static int longest(Screen screen) {
        return screen.terminal()
                ? Math.max(SHORTEST, Math.min(LONGEST, screen.width() - BESIDE))
                : LONGEST;
    }

    private static int sum(Tally tally, int first, int last) {
        int sum = 0;
        for (int year = first; year <= last; year++) {
            sum += tally.in(year);
        }
        return sum;
    }
}
