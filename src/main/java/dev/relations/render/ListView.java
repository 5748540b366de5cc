package dev.relations.render;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.RecordFields;
import dev.relations.report.Cells;
import dev.relations.report.Column;
import dev.relations.report.MeetingList;
import dev.relations.report.MeetingTree;
import dev.relations.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.AbstractList;
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

    @Override
    protected void text(Screen screen, PrintWriter out) {
        boolean narrow = screen.width() < NARROW && list.columns().equals(Column.USUAL);
        Grid grid = grid(narrow ? Column.FEWEST : list.columns());
        GridText.write(numbered && screen.terminal() ? grid.numbered() : grid, screen, out);
    }

    @Override
    protected Grid grid() {
        return grid(list.columns());
    }

    private Grid grid(List<Column> columns) {
        return new Grid(
                columns.stream().map(ListView::column).toList(),
                OnDemand.of(list.meetings(), meeting -> new Row(meeting, columns)));
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

    /** What each column tells of a meeting. */
    private final class Row extends AbstractList<Grid.Cell> {
        private final Meeting meeting;
        private final List<Column> columns;

        Row(Meeting meeting, List<Column> columns) {
            this.meeting = meeting;
            this.columns = columns;
        }

        @Override
        public Grid.Cell get(int index) {
            return new Told(meeting, columns.get(index));
        }

        @Override
        public int size() {
            return columns.size();
        }
    }

    /** What a column tells of a meeting. */
    private final class Told implements Grid.Cell {
        private final Meeting meeting;
        private final Column column;

        Told(Meeting meeting, Column column) {
            this.meeting = meeting;
            this.column = column;
        }

        private List<String> values() {
            return cells.values(meeting, column);
        }

        @Override
        public Styled shown() {
            return switch (column) {
                case DATE -> Dates.marked(meeting.date());
                case FORM -> Styled.of(Cells.formAndMedium(meeting));
                case COUNTRIES -> Styled.joined(Style.COUNTRY, " ", values());
                case COUNTRY_NAMES -> Styled.joined(Style.COUNTRY, ", ", values());
                case TOPICS -> Styled.joined(Style.TOPIC, ", ", values());
                case ID, PATH -> Styled.joined(Style.ID, ", ", values());
                default -> Styled.joined(Style.PLAIN, ", ", values());
            };
        }

        @Override
        public Styled brief() {
            return column == Column.MINISTERS
                    ? Styled.joined(Style.PLAIN, ", ", cells.familyNames(meeting))
                    : shown();
        }

        @Override
        public String value() {
            return String.join(";", values());
        }
    }

    @Override
    protected List<?> items() {
        return OnDemand.of(list.meetings(), m -> MeetingTree.of(m, vocabulary));
    }

    @Override
    protected List<?> documents() {
        return OnDemand.of(list.meetings(), ListView::document);
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
        return OnDemand.of(list.meetings(), m -> m.id().value());
    }
}
