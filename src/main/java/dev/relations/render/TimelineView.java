package dev.relations.render;

import dev.relations.edtf.CalendarNames;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.report.Cells;
import dev.relations.report.Timeline;
import dev.relations.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;

/** The chronology down the screen, by year and month, with its gaps. */
public final class TimelineView extends View {

    private final Timeline timeline;
    private final Vocabulary vocabulary;

    /** The view of a timeline. */
    public TimelineView(Timeline timeline, Vocabulary vocabulary) {
        this.timeline = timeline;
        this.vocabulary = vocabulary;
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        int parties = widest(timeline.entries().stream().map(e -> parties(e.meeting())).toList());
        int forms =
                widest(
                        timeline.entries().stream()
                                .map(e -> Cells.formAndMedium(e.meeting()))
                                .toList());
        String year = "";
        String month = "";
        for (Timeline.Entry entry : timeline.entries()) {
            Meeting meeting = entry.meeting();
            entry.gap()
                    .ifPresent(
                            gap ->
                                    out.print(
                                            screen.styled(
                                                            Style.GAP,
                                                            "          "
                                                                    + screen.either("— ", "-- ")
                                                                    + gap.told()
                                                                    + screen.either(" —", " --"))
                                                    + "\n"));
            if (!year(meeting).equals(year)) {
                year = year(meeting);
                month = "";
                out.print(screen.styled(Style.HEADING, year) + "\n");
            }
            String name = monthName(meeting.date());
            Styled line = Styled.of("  ").plus(Style.LABEL, name.equals(month) ? "   " : name);
            line =
                    line.plus(Styled.of(" "))
                            .plus(day(meeting.date(), screen))
                            .plus(mark(meeting, screen))
                            .plus(Style.COUNTRY, Width.padded(parties(meeting), parties) + "  ")
                            .plus(
                                    Style.DIM,
                                    Width.padded(Cells.formAndMedium(meeting), forms) + "  ")
                            .plus(Style.DATE, end(meeting.date()))
                            .plus(Style.PLAIN, meeting.title());
            out.print(line.cut(screen.width(), screen.ellipsis()).in(screen.palette()) + "\n");
            month = name;
        }
    }

    private static int widest(List<String> texts) {
        return Math.min(24, texts.stream().mapToInt(Width::of).max().orElse(0));
    }

    private static String parties(Meeting meeting) {
        return String.join(" ", meeting.parties().stream().map(Party::code).toList());
    }

    private static String year(Meeting meeting) {
        LocalDate earliest = meeting.date().earliest();
        return earliest.equals(LocalDate.MIN)
                ? "before " + meeting.date().latest().getYear()
                : Integer.toString(earliest.getYear());
    }

    /** The month where it is certain. */
    private static String monthName(Edtf date) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latestStart();
        boolean certain =
                earliest.getYear() == latest.getYear()
                        && earliest.getMonthValue() == latest.getMonthValue();
        return certain ? monthOf(earliest) : "   ";
    }

    /** The day where it is certain, a range of days as far as they are, else nothing. */
    private static Styled day(Edtf date, Screen screen) {
        String first =
                date.earliest().equals(date.latestStart()) ? twoDigits(date.earliest()) : "  ";
        String dash = isRange(date) ? screen.either("–", "-") : "";
        String last = isRange(date) && !endsLater(date) ? twoDigits(date.latest()) : "";
        return Styled.of(Style.DATE, Width.padded(first + dash + last, 5));
    }

    private static boolean isRange(Edtf date) {
        return date.isExact() && !date.isDay();
    }

    private static boolean endsLater(Edtf date) {
        return date.latest().getMonthValue() != date.earliest().getMonthValue()
                || date.latest().getYear() != date.earliest().getYear();
    }

    /** The last day of a meeting that went on into another month. */
    private static String end(Edtf date) {
        if (!isRange(date) || !endsLater(date)) {
            return "";
        }
        boolean sameYear = date.latest().getYear() == date.earliest().getYear();
        return "to "
                + (sameYear ? "" : date.latest().getYear() + " ")
                + monthOf(date.latest())
                + " "
                + twoDigits(date.latest())
                + ": ";
    }

    private static String monthOf(LocalDate day) {
        return CalendarNames.brief(day.getMonth());
    }

    private static String twoDigits(LocalDate day) {
        int number = day.getDayOfMonth();
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static Styled mark(Meeting meeting, Screen screen) {
        return meeting.date().isExact()
                ? Styled.of(Style.BAR, screen.either(" ● ", " * "))
                : Styled.of(Style.UNCERTAIN, " ? ");
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
