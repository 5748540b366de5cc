package dev.relations.render;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Columns and rows as a value, for every format that has such.
 *
 * @param columns from left to right
 * @param rows each with a cell for each column
 */
public record Grid(List<Column> columns, List<List<Cell>> rows) {

    /** Which side of its column a text keeps to. */
    public enum Side {
        LEFT,
        RIGHT
    }

    /**
     * A column.
     *
     * @param key its name for programs
     * @param header its name for people
     * @param minimum the columns that it is never made narrower than; one that cannot be narrower
     *     than its content has {@link Integer#MAX_VALUE}
     * @param dispensable whether it is left out where there is no room for all at their narrowest
     */
    public record Column(String key, String header, Side side, int minimum, boolean dispensable) {

        private Column(String key, String header, Side side, int minimum) {
            this(key, header, side, minimum, false);
        }

        /** A column that is always as wide as its content. */
        public static Column fixed(String key, String header) {
            return new Column(key, header, Side.LEFT, Integer.MAX_VALUE);
        }

        /** A column of numbers. */
        public static Column number(String key, String header) {
            return new Column(key, header, Side.RIGHT, Integer.MAX_VALUE);
        }

        /** A column that gives way when the screen is narrow, down to a minimum. */
        public static Column flexible(String key, String header, int minimum) {
            return new Column(key, header, Side.LEFT, minimum);
        }

        /** The same, which is left out where there is no room for all at their narrowest. */
        Column orNone() {
            return new Column(key, header, side, minimum, true);
        }
    }

    /** A cell, which makes of itself what is asked for. */
    public interface Cell {

        /** For people. */
        Styled shown();

        /** The same for people where its column has no room for all. */
        default Styled brief() {
            return shown();
        }

        /** For programs. */
        String value();

        /** A cell for people and programs. */
        static Cell of(Styled shown, String value) {
            return new Told(shown, value);
        }

        /** The same for people and programs. */
        static Cell of(Style style, String text) {
            return of(Styled.of(style, text), text);
        }

        /** The same for people and programs, in no style. */
        static Cell of(String text) {
            return of(Style.PLAIN, text);
        }

        /** A count. */
        static Cell of(int number) {
            return of(Integer.toString(number));
        }
    }

    private record Told(Styled shown, String value) implements Cell {}

    public Grid {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
    }

    /** The same with the number of each row before it. */
    Grid numbered() {
        List<Column> more = new ArrayList<>(List.of(Column.number("number", "#")));
        more.addAll(columns);
        return new Grid(more, new OnDemand<>(rows.size(), i -> new Numbered(i + 1, rows.get(i))));
    }

    /** A row with its number before it. */
    private static final class Numbered extends AbstractList<Cell> {
        private final int number;
        private final List<Cell> row;

        Numbered(int number, List<Cell> row) {
            this.number = number;
            this.row = row;
        }

        @Override
        public Cell get(int index) {
            return index > 0 ? row.get(index - 1) : Cell.of(Style.DIM, Integer.toString(number));
        }

        @Override
        public int size() {
            return row.size() + 1;
        }
    }

    /** The same without a column. */
    Grid without(int column) {
        return new Grid(without(columns, column), OnDemand.of(rows, row -> without(row, column)));
    }

    private static <T> List<T> without(List<T> all, int place) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(place);
        return rest;
    }

    /** The keys of the columns. */
    List<String> keys() {
        return columns.stream().map(Column::key).toList();
    }

    /** The values of the rows. */
    Stream<List<String>> values() {
        return rows.stream().map(row -> row.stream().map(Cell::value).toList());
    }

    /** Starts a grid with these columns. */
    public static Builder of(Column... columns) {
        return new Builder(List.of(columns));
    }

    /** Starts a grid with these columns. */
    public static Builder of(List<Column> columns) {
        return new Builder(columns);
    }

    /** Takes the rows of a grid. */
    public static final class Builder {
        private final List<Column> columns;
        private final List<List<Cell>> rows = new ArrayList<>();

        private Builder(List<Column> columns) {
            this.columns = List.copyOf(columns);
        }

        /** Adds a row; it has a cell for each column. */
        public Builder row(Cell... cells) {
            return row(List.of(cells));
        }

        /** Adds a row; it has a cell for each column. */
        public Builder row(List<Cell> cells) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        cells.size() + " cells for " + columns.size() + " columns");
            }
            rows.add(List.copyOf(cells));
            return this;
        }

        /** The grid. */
        public Grid build() {
            return new Grid(columns, rows);
        }
    }
}
