package dev.relations.render;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Paragraph;
import dev.relations.report.MeetingDetail;
import dev.relations.report.MeetingTree;
import dev.relations.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Single meetings, whole or by paragraphs. */
public final class ShowView extends View {

    private final List<MeetingDetail> details;
    private final boolean single;
    private final Vocabulary vocabulary;

    /**
     * The view of some details.
     *
     * @param single whether one meeting was asked for by name; it then is one JSON object, and not
     *     a list of one
     */
    public ShowView(List<MeetingDetail> details, boolean single, Vocabulary vocabulary) {
        this.details = List.copyOf(details);
        this.single = single;
        this.vocabulary = vocabulary;
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        MeetingPage page = new MeetingPage(screen, new ScreenPage(screen, out), vocabulary);
        boolean first = true;
        for (MeetingDetail detail : details) {
            if (!first) {
                out.print(
                        "\n"
                                + screen.styled(Style.DIM, screen.either("─", "-").repeat(20))
                                + "\n\n");
            }
            page.write(detail);
            first = false;
        }
    }

    /** A document and not a table: nothing of a meeting is left out. */
    @Override
    protected void markdown(PrintWriter out) {
        Page page = new MarkdownPage(out);
        for (MeetingDetail detail : details) {
            page.blank();
            new MeetingPage(Screen.PIPE, page, vocabulary).write(detail);
        }
    }

    @Override
    protected Grid grid() {
        Grid.Builder grid =
                Grid.of(
                        Grid.Column.fixed("id", "id"),
                        Grid.Column.fixed("date", "date"),
                        Grid.Column.fixed("paragraph", "paragraph"),
                        Grid.Column.fixed("speakers", "speakers"),
                        Grid.Column.fixed("act", "act"),
                        Grid.Column.fixed("topics", "topics"),
                        Grid.Column.flexible("text", "text", 20));
        for (MeetingDetail detail : details) {
            if (detail.paragraphs().isEmpty()) {
                grid.row(cells(detail.meeting(), List.of("", "", "", "", "")));
            }
            for (Paragraph paragraph : detail.paragraphs()) {
                grid.row(cells(detail.meeting(), about(paragraph)));
            }
        }
        return grid.build();
    }

    private static List<Grid.Cell> cells(Meeting meeting, List<String> paragraph) {
        List<String> all = new ArrayList<>();
        all.add(meeting.id().value());
        all.add(meeting.date().text());
        all.addAll(paragraph);
        return all.stream().map(Grid.Cell::of).toList();
    }

    private static List<String> about(Paragraph paragraph) {
        return List.of(
                paragraph.label().orElse(""),
                joined(paragraph.speakers().stream().map(s -> s.text()).toList()),
                paragraph.act().map(a -> a.key()).orElse(""),
                joined(paragraph.topics().stream().map(t -> t.value()).toList()),
                paragraph.text().strip());
    }

    private static String joined(List<String> values) {
        return String.join(";", values);
    }

    @Override
    protected List<?> items() {
        return OnDemand.of(details, this::tree);
    }

    private Map<String, Object> tree(MeetingDetail detail) {
        Map<String, Object> tree = MeetingTree.of(detail.meeting(), vocabulary);
        if (!detail.whole()) {
            tree.put("paragraphs", MeetingTree.paragraphs(detail.paragraphs()));
            return tree;
        }
        tree.put("referred_by", detail.referredBy().stream().map(m -> m.id().value()).toList());
        return tree;
    }

    @Override
    protected Object tree() {
        return single ? items().get(0) : items();
    }

    @Override
    protected List<?> documents() {
        return OnDemand.of(details, detail -> ListView.document(detail.meeting()));
    }

    @Override
    protected List<String> ids() {
        return details.stream()
                .map(MeetingDetail::meeting)
                .map(Meeting::id)
                .map(i -> i.value())
                .toList();
    }
}
