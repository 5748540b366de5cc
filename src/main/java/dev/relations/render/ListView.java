package dev.relations.render;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.RecordFields;
import dev.relations.report.Cells;
import dev.relations.report.Column;
import dev.relations.report.MeetingList;
import dev.relations.report.MeetingTree;
import dev.relations.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of meetings. */
public final class ListView extends View {

    private final MeetingList list;
    private final Vocabulary vocabulary;
    private final Cells cells;
    private final boolean numbered;

    /** The view of a list, with display names from this vocabulary. */
    public ListView(MeetingList list, Vocabulary vocabulary) {
        this(list, vocabulary, false);
    }

    private ListView(MeetingList list, Vocabulary vocabulary, boolean numbered) {
        this.list = list;
        this.vocabulary = vocabulary;
        this.cells = new Cells(vocabulary);
        this.numbered = numbered;
    }

    /** The same with the number of each row on a terminal, so that people can name it so. */
    public ListView numbered() {
        return new ListView(list, vocabulary, true);
    }

    /** Below so many columns the form gives way to names and titles, where nobody asked for it. */
    private static final int NARROW = 72;

    /** Rows of a list that is long. */
    private static final int LONG = 20_000;

    @Override
    protected void text(Screen screen, PrintWriter out) {
        boolean narrow = screen.width() < NARROW && list.columns().equals(Column.USUAL);
        Grid grid = grid(narrow ? Column.FEWEST : list.columns());
        // A table has to know its widths first; rows of a long one are rather made twice than kept.
        grid = list.meetings().size() < LONG ? grid.kept() : grid;
        GridText.write(numbered && screen.terminal() ? grid.numbered() : grid, screen, out);
    }

    @Override
    protected Grid grid() {
        return grid(list.columns());
    }

    private Grid grid(List<Column> columns) {
        return new Grid(
                columns.stream().map(ListView::column).toList(),
                new OnDemand<>(list.meetings(), meeting -> row(meeting, columns)));
    }

    private List<Grid.Cell> row(Meeting meeting, List<Column> columns) {
        List<Grid.Cell> row = new ArrayList<>(columns.size());
        for (Column column : columns) {
            row.add(cell(meeting, column));
        }
        return row;
    }

    private static Grid.Column column(Column column) {
        String header = column == Column.COUNTRIES ? "parties" : column.key().replace('-', ' ');
        return switch (column) {
            case DATE, WEEKDAY, START, DURATION, MEDIUM, ID ->
                    Grid.Column.fixed(column.key(), header);
            case PARAGRAPHS, COMMITMENTS, OPEN -> Grid.Column.number(column.key(), header);
            case FORM, COUNTRIES -> Grid.Column.flexible(column.key(), header, 7);
            default -> Grid.Column.flexible(column.key(), header, 12);
        };
    }

    private Grid.Cell cell(Meeting meeting, Column column) {
        List<String> values = cells.values(meeting, column);
        String separator = column == Column.COUNTRIES ? " " : ", ";
        Styled shown =
                switch (column) {
                    case DATE -> Dates.marked(meeting.date());
                    case FORM -> Styled.of(Cells.formAndMedium(meeting));
                    case COUNTRIES, COUNTRY_NAMES ->
                            Styled.joined(Style.COUNTRY, separator, values);
                    case TOPICS -> Styled.joined(Style.TOPIC, separator, values);
                    case ID, PATH -> Styled.joined(Style.ID, separator, values);
                    default -> Styled.joined(Style.PLAIN, separator, values);
                };
        String value = values.size() == 1 ? values.get(0) : String.join(";", values);
        return column == Column.MINISTERS
                ? new Grid.Cell(
                        shown,
                        () -> Styled.joined(Style.PLAIN, separator, cells.familyNames(meeting)),
                        value)
                : new Grid.Cell(shown, value);
    }

    @Override
    protected List<?> items() {
        return new OnDemand<>(list.meetings(), m -> MeetingTree.of(m, vocabulary));
    }

    @Override
    protected List<?> documents() {
        return new OnDemand<>(list.meetings(), ListView::document);
    }

    /** A record that {@code add} takes back under the same id. */
    static Map<String, Object> document(Meeting meeting) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", meeting.id().value());
        document.putAll(RecordFields.of(meeting));
        return document;
    }

    @Override
    protected List<String> ids() {
        return new OnDemand<>(list.meetings(), m -> m.id().value());
    }
}
