package dev.relations.render;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * How wide the columns of a grid are on a screen: as wide as their content where that fits; else,
 * with the brief form of the cells, the widest flexible columns give way first, each down to its
 * minimum. Rows are made to be measured and not kept.
 */
final class GridWidths {

    /** Columns of the screen between two columns of a grid. */
    static final int GAP = 2;

    /**
     * So many rows are measured by one thread, all others by two, for a long list is not shown
     * before. What is new to the process is compiled meanwhile; two threads would both wait for it.
     */
    private static final int FIRST = 2500;

    private final Grid grid;
    private final int screen;
    private final boolean brief;

    /** As wide as the content, as far as that matters. */
    private final int[] natural;

    /** As wide as the screen lets them be. */
    private int[] fitted;

    /** Whether nobody wants to know any more. */
    private volatile boolean enough;

    private GridWidths(Grid grid, int screen, boolean brief) {
        this.grid = grid;
        this.screen = screen;
        this.brief = brief;
        this.natural = grid.columns().stream().mapToInt(c -> Width.of(c.header())).toArray();
        this.fitted = fit();
    }

    /** Those of a grid on a screen of so many columns. */
    static GridWidths of(Grid grid, int screen) {
        return of(grid, screen, FIRST);
    }

    /** The same, measured by two threads behind the first rows. */
    static GridWidths of(Grid grid, int screen, int first) {
        GridWidths whole = new GridWidths(grid, screen, false).measured(first);
        return over(whole.natural, screen) > 0
                ? new GridWidths(grid, screen, true).measured(first)
                : whole;
    }

    /** Measures all rows, or as many as are needed to know that these widths will not do. */
    private GridWidths measured(int first) {
        List<List<Grid.Cell>> rows = grid.rows();
        measureAll(rows.subList(0, Math.min(first, rows.size())));
        if (rows.size() > first && !isOver()) {
            measureByTwo(rows.subList(first, rows.size()));
        }
        return this;
    }

    private void measureByTwo(List<List<Grid.Cell>> rows) {
        int half = rows.size() / 2;
        GridWidths rest = new GridWidths(grid, screen, brief);
        FutureTask<Void> task =
                new FutureTask<>(() -> rest.measureAll(rows.subList(half, rows.size())), null);
        Thread thread = new Thread(task, "widths");
        thread.setDaemon(true);
        thread.start();
        try {
            measureAll(rows.subList(0, half));
            if (isOver()) {
                rest.enough = true;
            }
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException("the rows cannot be measured", e.getCause());
        } finally {
            rest.enough = true;
        }
        for (int i = 0; i < natural.length; i++) {
            natural[i] = Math.max(natural[i], rest.natural[i]);
        }
        fitted = fit();
    }

    private void measureAll(List<List<Grid.Cell>> rows) {
        for (List<Grid.Cell> row : rows) {
            if (enough || isOver()) {
                break;
            }
            measure(row);
        }
    }

    /** Whether these widths will not do. */
    private boolean isOver() {
        return !brief && over(natural, screen) > 0;
    }

    /** A column that has to give way does so however wide the rest of it is. */
    private void measure(List<Grid.Cell> row) {
        boolean wider = false;
        for (int i = 0; i < natural.length; i++) {
            if (fitted[i] == natural[i]) {
                int width = shown(row.get(i)).width();
                wider |= width > natural[i];
                natural[i] = Math.max(natural[i], width);
            }
        }
        if (wider) {
            fitted = fit();
        }
    }

    /** A cell as these widths are for. */
    Styled shown(Grid.Cell cell) {
        return brief ? cell.brief() : cell.shown();
    }

    /** The width of a column. */
    int of(int column) {
        return fitted[column];
    }

    /** Whether there is no room for all columns at their narrowest. */
    boolean isTooMuch() {
        int[] narrowest = new int[natural.length];
        for (int i = 0; i < narrowest.length; i++) {
            narrowest[i] = Math.min(natural[i], grid.columns().get(i).minimum());
        }
        return over(narrowest, screen) > 0;
    }

    /** How many columns too many a line has for the screen. */
    private static long over(int[] widths, int screen) {
        long line = GAP * (long) (widths.length - 1);
        for (int width : widths) {
            line += width;
        }
        return line - screen;
    }

    private int[] fit() {
        int[] widths = natural.clone();
        long over = over(widths, screen);
        while (over > 0 && narrowWidest(widths)) {
            over--;
        }
        for (int i = widths.length - 1; i >= 0 && over > 0; i--) {
            int less = (int) Math.min(over, Math.max(0, widths[i] - 3));
            widths[i] -= less;
            over -= less;
        }
        return widths;
    }

    /** Takes one column of the screen from the widest part of the grid that can give way. */
    private boolean narrowWidest(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean gives = widths[i] > grid.columns().get(i).minimum();
            if (gives && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest >= 0) {
            widths[widest]--;
        }
        return widest >= 0;
    }
}
