package dev.relations.render;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Party;
import dev.relations.report.MeetingTree;
import dev.relations.report.TopicStory;
import dev.relations.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was said on one topic, meeting by meeting. */
public final class TopicStoryView extends View {

    private final TopicStory story;
    private final Vocabulary vocabulary;

    /** The view of a story. */
    public TopicStoryView(TopicStory story, Vocabulary vocabulary) {
        this.story = story;
        this.vocabulary = vocabulary;
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        write(new ScreenPage(screen, out));
    }

    @Override
    protected void markdown(PrintWriter out) {
        write(new MarkdownPage(out));
    }

    private void write(Page page) {
        int count = story.entries().size();
        page.title(story.topic().name(), count + (count == 1 ? " meeting" : " meetings"));
        for (TopicStory.Entry entry : story.entries()) {
            Meeting meeting = entry.meeting();
            page.blank();
            Styled date = Dates.marked(meeting.date());
            page.hanging(0, date, date.width() + 2, Style.PLAIN, meeting.title());
            for (Paragraph paragraph : entry.paragraphs()) {
                Paragraphs.write(paragraph, 2, page);
            }
            if (entry.paragraphs().isEmpty()) {
                page.text(2, Style.DIM, "no paragraph of its own");
            }
        }
    }

    @Override
    protected Grid grid() {
        Grid.Builder grid =
                Grid.of(
                        Grid.Column.fixed("date", "date"),
                        Grid.Column.fixed("countries", "countries"),
                        Grid.Column.fixed("paragraph", "paragraph"),
                        Grid.Column.fixed("act", "act"),
                        Grid.Column.flexible("text", "text", 20),
                        Grid.Column.fixed("id", "id"));
        for (TopicStory.Entry entry : story.entries()) {
            if (entry.paragraphs().isEmpty()) {
                grid.row(cells(entry.meeting(), "", "", ""));
            }
            for (Paragraph paragraph : entry.paragraphs()) {
                grid.row(
                        cells(
                                entry.meeting(),
                                paragraph.label().orElse(""),
                                paragraph.act().map(a -> a.key()).orElse(""),
                                paragraph.text().strip()));
            }
        }
        return grid.build();
    }

    private static List<Grid.Cell> cells(Meeting meeting, String label, String act, String text) {
        List<String> codes = meeting.parties().stream().map(Party::code).toList();
        return List.of(
                Grid.Cell.of(meeting.date().text()),
                Grid.Cell.of(String.join(";", codes)),
                Grid.Cell.of(label),
                Grid.Cell.of(act),
                Grid.Cell.of(text),
                Grid.Cell.of(meeting.id().value()));
    }

    /** Each meeting as everywhere, but with only the paragraphs on the topic. */
    @Override
    protected List<?> items() {
        List<Object> items = new ArrayList<>();
        for (TopicStory.Entry entry : story.entries()) {
            Map<String, Object> tree = MeetingTree.of(entry.meeting(), vocabulary);
            tree.remove("paragraphs");
            tree.put("paragraphs", MeetingTree.paragraphs(entry.paragraphs()));
            items.add(tree);
        }
        return items;
    }

    @Override
    protected List<String> ids() {
        return story.entries().stream().map(e -> e.meeting().id().value()).toList();
    }
}
