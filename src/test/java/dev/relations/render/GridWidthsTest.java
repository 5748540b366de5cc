package dev.relations.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Widths of columns are those of all cells, though not every cell is measured, nor by one thread.
 */
class GridWidthsTest {

    private final Random random = new Random(4);

    /** A cell whose brief form is shorter. */
    private record Sized(int whole, int small) implements Grid.Cell {
        @Override
        public Styled shown() {
            return Styled.of("x".repeat(whole));
        }

        @Override
        public Styled brief() {
            return Styled.of("x".repeat(small));
        }

        @Override
        public String value() {
            return "";
        }
    }

    @Test
    void areThoseOfAllCells() {
        for (int round = 0; round < 3_000; round++) {
            Grid grid = anyGrid();
            int screen = 20 + random.nextInt(200);
            GridWidths widths = GridWidths.of(grid, screen, random.nextInt(16));
            int[] found = IntStream.range(0, grid.columns().size()).map(widths::of).toArray();
            assertThat(found).as("%s on %d columns", grid, screen).isEqualTo(all(grid, screen));
        }
    }

    @Test
    void whatGoesWrongWithARowIsToldByWhicheverThread() {
        Grid.Cell good = Grid.Cell.of("x");
        Grid.Cell bad = new Sized(-1, -1);
        for (Grid.Cell[] rows : new Grid.Cell[][] {{bad, good}, {good, bad}}) {
            Grid grid = Grid.of(Grid.Column.fixed("f", "f")).row(rows[0]).row(rows[1]).build();
            assertThatThrownBy(() -> GridWidths.of(grid, 80, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("count is negative");
        }
    }

    @Test
    void whoIsInterruptedWaitsForNoWidths() {
        CountDownLatch end = new CountDownLatch(1);
        Grid grid =
                Grid.of(Grid.Column.fixed("f", "f"))
                        .row(Grid.Cell.of("x"))
                        .row(new Waiting(end))
                        .build();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> GridWidths.of(grid, 80, 0))
                    .isInstanceOf(CancellationException.class);
        } finally {
            end.countDown();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** A cell that is not made before somebody lets it. */
    private record Waiting(CountDownLatch end) implements Grid.Cell {
        @Override
        public Styled shown() {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Styled.of("x");
        }

        @Override
        public String value() {
            return "";
        }
    }

    private Grid anyGrid() {
        List<Grid.Column> columns = new ArrayList<>();
        int[] widest = new int[1 + random.nextInt(6)];
        for (int i = 0; i < widest.length; i++) {
            widest[i] = 1 + random.nextInt(random.nextInt(3) == 0 ? 200 : 30);
            columns.add(
                    switch (random.nextInt(4)) {
                        case 0 -> Grid.Column.fixed("f", "fixed");
                        case 1 -> Grid.Column.number("n", "#");
                        case 2 -> Grid.Column.flexible("s", "small", 7);
                        default -> Grid.Column.flexible("l", "large", 12);
                    });
        }
        Grid.Builder grid = Grid.of(columns);
        for (int rows = 1 + random.nextInt(12); rows > 0; rows--) {
            List<Grid.Cell> row = new ArrayList<>();
            for (int width : widest) {
                int whole = random.nextInt(width);
                row.add(new Sized(whole, whole / (1 + random.nextInt(2))));
            }
            grid.row(row);
        }
        return grid.build();
    }

    /** Every cell is measured, then one column of the screen after another is taken. */
    private static int[] all(Grid grid, int screen) {
        int[] widths = natural(grid, Grid.Cell::shown);
        if (sum(widths) > screen) {
            widths = natural(grid, Grid.Cell::brief);
        }
        while (sum(widths) > screen) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean gives = widths[i] > grid.columns().get(i).minimum();
                widest = gives && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            for (int i = 0; widest < 0 && i < widths.length; i++) {
                int fromEnd = widths.length - 1 - i;
                widest = widths[fromEnd] > 3 ? fromEnd : -1;
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int[] natural(Grid grid, Function<Grid.Cell, Styled> form) {
        int[] widths = grid.columns().stream().mapToInt(c -> c.header().length()).toArray();
        for (List<Grid.Cell> row : grid.rows()) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], form.apply(row.get(i)).width());
            }
        }
        return widths;
    }

    private static int sum(int[] widths) {
        return IntStream.of(widths).sum() + 2 * (widths.length - 1);
    }
}
