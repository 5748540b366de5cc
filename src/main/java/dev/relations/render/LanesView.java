package dev.relations.render;

import dev.relations.report.Dimension;
import dev.relations.report.Timeline;
import dev.relations.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.List;

/** The chronology in parallel lanes, one a value of a dimension, the busiest on the left. */
public final class LanesView extends View {

    private static final int WIDEST_LANE = 14;
    private static final int NARROWEST_TITLE = 16;

    private final Timeline timeline;
    private final Vocabulary vocabulary;
    private final List<String> labels;

    /** The view of a timeline that has lanes. */
    public LanesView(Timeline timeline, Vocabulary vocabulary) {
        this.timeline = timeline;
        this.vocabulary = vocabulary;
        this.labels = Dimension.labels(timeline.lanes());
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        if (timeline.entries().isEmpty()) {
            return;
        }
        int date = widestDate();
        int lanes = fitting(date, screen);
        Styled header = Styled.of(Width.padded("date", date));
        for (int lane = 0; lane < lanes; lane++) {
            header = header.plus(Style.HEADER, cell(lane, labels.get(lane), screen));
        }
        print(header.plus(Style.HEADER, "title"), screen, out);
        for (Timeline.Entry entry : timeline.entries()) {
            entry.gap().ifPresent(gap -> print(gap(gap.told(), date, screen), screen, out));
            print(row(entry, date, lanes, screen), screen, out);
        }
        int hidden = labels.size() - lanes;
        if (hidden > 0) {
            String text = hidden + " more lanes need a wider screen";
            out.print(screen.styled(Style.DIM, text) + "\n");
        }
    }

    private int widestDate() {
        return 2
                + timeline.entries().stream()
                        .mapToInt(e -> Dates.marked(e.meeting().date()).width())
                        .max()
                        .orElse(0);
    }

    private Styled row(Timeline.Entry entry, int widest, int lanes, Screen screen) {
        Styled date = Dates.marked(entry.meeting().date());
        Styled line = date.plus(Styled.of(" ".repeat(widest - date.width())));
        for (int lane = 0; lane < lanes; lane++) {
            boolean in = entry.lanes().contains(timeline.lanes().get(lane).key());
            String mark = in ? screen.either("●", "*") : screen.either("│", "|");
            line = line.plus(in ? Style.BAR : Style.DIM, cell(lane, mark, screen));
        }
        return line.plus(Style.PLAIN, entry.meeting().title());
    }

    private static Styled gap(String told, int date, Screen screen) {
        return Styled.of(" ".repeat(date))
                .plus(Style.GAP, screen.either("— ", "-- ") + told + screen.either(" —", " --"));
    }

    private static void print(Styled line, Screen screen, PrintWriter out) {
        out.print(line.cut(screen.width(), screen.ellipsis()).in(screen.palette()) + "\n");
    }

    /** How many lanes fit beside the date and a title; all of them where nothing is cut off. */
    private int fitting(int date, Screen screen) {
        int left = screen.pageWidth() - date - NARROWEST_TITLE;
        int count = 0;
        for (int lane = 0; lane < labels.size(); lane++) {
            left -= width(lane) + 2;
            if (left < 0 && count > 0 && screen.terminal()) {
                break;
            }
            count++;
        }
        return count;
    }

    private int width(int lane) {
        return Math.min(WIDEST_LANE, Width.of(Visible.of(labels.get(lane))));
    }

    private String cell(int lane, String text, Screen screen) {
        String cut = Width.cut(Visible.of(text), width(lane), screen.ellipsis());
        return Width.padded(cut, width(lane) + 2);
    }

    @Override
    protected Grid grid() {
        return TimelineValues.grid(timeline);
    }

    @Override
    protected List<?> items() {
        return TimelineValues.items(timeline, vocabulary);
    }

    @Override
    protected List<?> documents() {
        return OnDemand.of(timeline.entries(), e -> ListView.document(e.meeting()));
    }

    @Override
    protected List<String> ids() {
        return OnDemand.of(timeline.entries(), e -> e.meeting().id().value());
    }
}
