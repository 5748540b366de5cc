package dev.relations.render;

import dev.relations.report.Dimension;
import dev.relations.report.Timeline;
import dev.relations.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The chronology in parallel lanes, one a value of a dimension, the busiest on the left. */
public final class LanesView extends ChronologyView {

    private static final int WIDEST_LANE = 14;
    private static final int NARROWEST_TITLE = 16;

    private final List<String> labels;

    /** The view of a timeline that has lanes. */
    public LanesView(Timeline timeline, Vocabulary vocabulary) {
        super(timeline, vocabulary);
        this.labels = Dimension.labels(timeline.lanes());
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        if (timeline().entries().isEmpty()) {
            return;
        }
        int date = widestDate();
        List<Lane> lanes = lanes(fitting(date, screen), screen);
        List<Styled> header = new ArrayList<>(List.of(Styled.of(Width.padded("date", date))));
        lanes.forEach(lane -> header.add(lane.header()));
        header.add(Styled.of(Style.HEADER, "title"));
        print(Styled.joined(header), screen, out);
        for (Timeline.Entry entry : timeline().entries()) {
            printGap(entry, date, screen, out);
            print(row(entry, date, lanes), screen, out);
        }
        int hidden = labels.size() - lanes.size();
        if (hidden > 0) {
            String text = hidden + " more lanes need a wider screen";
            out.print(screen.styled(Style.DIM, text) + "\n");
        }
    }

    private int widestDate() {
        return 2
                + timeline().entries().stream()
                        .mapToInt(e -> Dates.marked(e.meeting().date()).width())
                        .max()
                        .orElse(0);
    }

    /** What stands in a lane; the same in each row that is in it, and in each that is not. */
    private record Lane(String key, Styled header, Styled in, Styled out) {}

    private List<Lane> lanes(int count, Screen screen) {
        List<Lane> lanes = new ArrayList<>(count);
        for (int lane = 0; lane < count; lane++) {
            lanes.add(
                    new Lane(
                            timeline().lanes().get(lane).key(),
                            Styled.of(Style.HEADER, cell(lane, labels.get(lane), screen)),
                            Styled.of(Style.BAR, cell(lane, screen.either("●", "*"), screen)),
                            Styled.of(Style.DIM, cell(lane, screen.either("│", "|"), screen))));
        }
        return lanes;
    }

    private static Styled row(Timeline.Entry entry, int widest, List<Lane> lanes) {
        List<Styled> parts = new ArrayList<>(lanes.size() + 3);
        Styled date = Dates.marked(entry.meeting().date());
        parts.add(date);
        parts.add(Styled.of(" ".repeat(widest - date.width())));
        for (Lane lane : lanes) {
            parts.add(entry.lanes().contains(lane.key()) ? lane.in() : lane.out());
        }
        parts.add(Styled.of(entry.meeting().title()));
        return Styled.joined(parts);
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
}
