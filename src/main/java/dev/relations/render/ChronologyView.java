package dev.relations.render;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.report.MeetingTree;
import dev.relations.report.Timeline;
import dev.relations.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chronology with its gaps. However it is drawn for people, programs are told each meeting with
 * the gap before it and its lanes.
 */
abstract class ChronologyView extends View {

    private final Timeline timeline;
    private final Vocabulary vocabulary;

    ChronologyView(Timeline timeline, Vocabulary vocabulary) {
        this.timeline = timeline;
        this.vocabulary = vocabulary;
    }

    final Timeline timeline() {
        return timeline;
    }

    /** How long no meeting was before one, behind so many blanks; nothing where that is no gap. */
    static void printGap(Timeline.Entry entry, int indent, Screen screen, PrintWriter out) {
        if (entry.gap().isPresent()) {
            String dash = screen.either("—", "--");
            String told = dash + " " + entry.gap().get().told() + " " + dash;
            print(Styled.of(" ".repeat(indent)).plus(Style.GAP, told), screen, out);
        }
    }

    /** A line, cut to the screen. */
    static void print(Styled line, Screen screen, PrintWriter out) {
        out.print(line.cut(screen.width(), screen.ellipsis()).in(screen.palette()) + "\n");
    }

    @Override
    protected final Grid grid() {
        Grid.Builder grid =
                Grid.of(
                        Grid.Column.fixed("date", "date"),
                        Grid.Column.number("gap_months", "gap (months)"),
                        Grid.Column.fixed("countries", "countries"),
                        Grid.Column.fixed("form", "form"),
                        Grid.Column.fixed("lanes", "lanes"),
                        Grid.Column.flexible("title", "title", 12),
                        Grid.Column.fixed("id", "id"));
        for (Timeline.Entry entry : timeline.entries()) {
            Meeting meeting = entry.meeting();
            List<String> codes = meeting.parties().stream().map(Party::code).toList();
            grid.row(
                    Grid.Cell.of(meeting.date().text()),
                    Grid.Cell.of(entry.gap().map(g -> Long.toString(g.months())).orElse("")),
                    Grid.Cell.of(String.join(";", codes)),
                    Grid.Cell.of(meeting.form().map(f -> f.key()).orElse("")),
                    Grid.Cell.of(String.join(";", entry.lanes().stream().sorted().toList())),
                    Grid.Cell.of(meeting.title()),
                    Grid.Cell.of(meeting.id().value()));
        }
        return grid.build();
    }

    @Override
    protected final List<?> items() {
        return OnDemand.of(timeline.entries(), this::item);
    }

    private Map<String, Object> item(Timeline.Entry entry) {
        Map<String, Object> item = MeetingTree.of(entry.meeting(), vocabulary);
        entry.gap()
                .ifPresent(
                        gap -> {
                            Map<String, Object> tree = new LinkedHashMap<>();
                            tree.put("after", gap.after().toString());
                            tree.put("before", gap.before().toString());
                            tree.put("months", gap.months());
                            item.put("gap", tree);
                        });
        timeline.dimension()
                .ifPresent(
                        dimension -> {
                            item.put("lane_by", dimension.key());
                            item.put("lanes", entry.lanes().stream().sorted().toList());
                        });
        return item;
    }

    @Override
    protected final List<?> documents() {
        return OnDemand.of(timeline.entries(), e -> ListView.document(e.meeting()));
    }

    @Override
    protected final List<String> ids() {
        return OnDemand.of(timeline.entries(), e -> e.meeting().id().value());
    }
}
