package dev.relations.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Grids as aligned text, of texts of all widths. */
class GridTextTest {

    private static final String[] PIECES = {
        "a", "Séjourné", " ", "日本", "e\u0301", "…", "\u001B[31m", "\t", "\u202E", "🇫🇷", "ﷺ"
    };

    private static Screen screen(int columns) {
        return new Screen(columns, 24, true, Palette.PLAIN, true);
    }

    private static List<String> lines(Grid grid, Screen screen) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        GridText.write(grid, screen, out);
        out.flush();
        return text.toString().lines().toList();
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Grid anyGrid(Random random, String first) {
        Grid.Builder grid =
                Grid.of(
                        Grid.Column.flexible("one", "one", 3 + random.nextInt(9)),
                        Grid.Column.number("n", "n"),
                        Grid.Column.flexible("two", "two", 3 + random.nextInt(9)));
        for (int rows = 1 + random.nextInt(6); rows > 0; rows--) {
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(Grid.Cell.of(first + anyText(random)));
            cells.add(Grid.Cell.of(random.nextInt(1000)));
            cells.add(Grid.Cell.of(anyText(random)));
            grid.row(cells);
        }
        return grid.build();
    }

    @RepeatedTest(300)
    void noLineIsWiderThanTheScreenAndNothingObeysTheTerminal(RepetitionInfo which) {
        Random random = new Random(which.getCurrentRepetition());
        int columns = 20 + random.nextInt(60);
        for (String line : lines(anyGrid(random, ""), screen(columns))) {
            assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(columns);
            assertThat(line.chars()).noneMatch(c -> c < ' ' || c == 0x202E);
        }
    }

    @RepeatedTest(200)
    void columnsBeginBelowEachOther(RepetitionInfo which) {
        Random random = new Random(which.getCurrentRepetition());
        Grid grid = anyGrid(random, "x");
        int columns = 20 + random.nextInt(60);
        GridWidths widths = GridWidths.of(grid, columns);
        List<String> lines = lines(grid, screen(columns));
        for (int row = 0; row < grid.rows().size(); row++) {
            String number = grid.rows().get(row).get(1).value();
            String before = until(lines.get(row + 1), widths.of(0) + GridWidths.GAP);
            assertThat(before).endsWith(" ".repeat(GridWidths.GAP));
            assertThat(lines.get(row + 1).substring(before.length()).stripLeading())
                    .startsWith(number);
        }
    }

    /** The beginning of a line up to a column, with all marks of its last character. */
    private static String until(String line, int column) {
        int end = 0;
        while (Width.of(line.substring(0, end)) < column) {
            end++;
        }
        assertThat(Width.of(line.substring(0, end))).isEqualTo(column);
        return line.substring(0, end);
    }

    @Test
    void nothingIsCutOffForAProgram() {
        Grid grid =
                Grid.of(Grid.Column.flexible("t", "t", 3))
                        .row(Grid.Cell.of("long ".repeat(100).strip()))
                        .build();
        assertThat(lines(grid, Screen.PIPE).get(1)).hasSize(499);
    }

    @Test
    void linesEndWithoutBlanks() {
        Grid grid =
                Grid.of(Grid.Column.fixed("a", "a"), Grid.Column.fixed("b", "b"))
                        .row(Grid.Cell.of("long text"), Grid.Cell.of(""))
                        .row(Grid.Cell.of(""), Grid.Cell.of("x"))
                        .build();
        assertThat(lines(grid, screen(40)))
                .containsExactly("a          b", "long text", "           x");
    }

    @Test
    void aGridWithoutRowsIsNothing() {
        assertThat(lines(Grid.of(Grid.Column.fixed("a", "a")).build(), screen(40))).isEmpty();
    }
}
