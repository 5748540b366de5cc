package dev.relations.render;

import dev.relations.readout.DraftMeeting;
import dev.relations.readout.DraftParagraph;
import dev.relations.readout.account.Found;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each value of a draft was read, by which rule, and how sure it is. */
public final class FoundView extends View {

    private static final int EXCERPT = 60;

    private final List<Row> rows = new ArrayList<>();

    private record Row(String field, String value, Found<?> found) {}

    /** The view of what was found in accounts. */
    public FoundView(List<DraftMeeting> drafts) {
        drafts.forEach(this::add);
    }

    private void add(DraftMeeting draft) {
        add("title", draft.title());
        draft.date().ifPresent(d -> add("date", d.value().text(), d));
        draft.start().ifPresent(s -> add("start", s));
        draft.zone().ifPresent(z -> add("zone", z));
        draft.duration().ifPresent(d -> add("duration", d));
        add("form", draft.form().value().key(), draft.form());
        add("medium", draft.medium().value().key(), draft.medium());
        draft.occasion().ifPresent(o -> add("occasion", o));
        draft.place()
                .ifPresent(
                        p ->
                                add(
                                        "place",
                                        p.value().city().orElse("")
                                                + p.value().country().map(c -> " " + c).orElse(""),
                                        p));
        draft.parties().forEach(p -> add("party", p));
        draft.participants()
                .forEach(
                        p ->
                                add(
                                        "participant",
                                        p.value().name()
                                                + p.value().office().map(o -> ", " + o).orElse(""),
                                        p));
        draft.paragraphs().forEach(this::add);
        draft.commitments().forEach(c -> add("commitment", c.value().text(), c));
        draft.refersTo().forEach(r -> add("refers_to", r));
        add("source", draft.source().value().key().orElse(""), draft.source());
    }

    private void add(DraftParagraph paragraph) {
        String field = "paragraph " + paragraph.label();
        add(field, paragraph.text());
        paragraph.topics().forEach(t -> add(field + " topic", t));
        paragraph.speakers().forEach(s -> add(field + " speaker", s.value().text(), s));
        paragraph.act().ifPresent(a -> add(field + " act", a.value().key(), a));
    }

    private void add(String field, Found<?> found) {
        add(field, String.valueOf(found.value()), found);
    }

    private void add(String field, String value, Found<?> found) {
        rows.add(new Row(field, value, found));
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        GridText.write(grid(), screen, out);
    }

    @Override
    protected Grid grid() {
        Grid.Builder grid =
                Grid.of(
                        Grid.Column.fixed("field", "field"),
                        Grid.Column.flexible("value", "value", 16),
                        Grid.Column.fixed("sure", "sure"),
                        Grid.Column.number("line", "line"),
                        Grid.Column.flexible("rule", "rule", 12),
                        Grid.Column.flexible("excerpt", "excerpt", 12));
        for (Row row : rows) {
            grid.row(
                    Grid.Cell.of(row.field()),
                    Grid.Cell.of(cut(row.value())),
                    Grid.Cell.of(row.found().certainty().word()),
                    Grid.Cell.of(
                            row.found().evidence().line() == 0
                                    ? ""
                                    : Integer.toString(row.found().evidence().line())),
                    Grid.Cell.of(row.found().rule()),
                    Grid.Cell.of(Style.DIM, cut(row.found().evidence().excerpt())));
        }
        return grid.build();
    }

    private static String cut(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    @Override
    protected List<?> items() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("field", row.field());
            item.put("value", row.value());
            item.put("sure", row.found().certainty().word());
            item.put("line", row.found().evidence().line());
            item.put("rule", row.found().rule());
            item.put("excerpt", row.found().evidence().excerpt());
            items.add(item);
        }
        return items;
    }

    @Override
    protected List<String> ids() {
        return List.of();
    }
}
