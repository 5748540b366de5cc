package dev.relations.render;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.report.MeetingTree;
import dev.relations.report.Timeline;
import dev.relations.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A timeline for programs: each meeting with the gap before it and its lanes. */
final class TimelineValues {

    private TimelineValues() {}

    static Grid grid(Timeline timeline) {
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
                    Grid.Cell.of(meeting.setting().form().map(f -> f.key()).orElse("")),
                    Grid.Cell.of(String.join(";", entry.lanes().stream().sorted().toList())),
                    Grid.Cell.of(meeting.title()),
                    Grid.Cell.of(meeting.id().value()));
        }
        return grid.build();
    }

    static List<?> items(Timeline timeline, Vocabulary vocabulary) {
        return OnDemand.of(timeline.entries(), e -> item(timeline, e, vocabulary));
    }

    private static Map<String, Object> item(
            Timeline timeline, Timeline.Entry entry, Vocabulary vocabulary) {
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
}
