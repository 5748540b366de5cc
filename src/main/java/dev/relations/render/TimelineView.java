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
import java.util.function.Function;

/** The chronology down the screen, by year and month, with its gaps. */
public final class TimelineView extends ChronologyView {

    /** The columns before the marks, where gaps are told. */
    private static final int MARKS = 10;

    /** Parties and forms are padded up to here; longer ones take what they need. */
    private static final int WIDEST = 24;

    /** The view of a timeline. */
    public TimelineView(Timeline timeline, Vocabulary vocabulary) {
        super(timeline, vocabulary);
    }

    @Override
    protected void text(Screen screen, PrintWriter out) {
        int parties = widest(TimelineView::parties);
        int forms = widest(Cells::formAndMedium);
        String year = "";
        String month = "";
        for (Timeline.Entry entry : timeline().entries()) {
            Meeting meeting = entry.meeting();
            printGap(entry, MARKS, screen, out);
            if (!year(meeting).equals(year)) {
                year = year(meeting);
                month = "";
                out.print(screen.styled(Style.HEADING, year) + "\n");
            }
            String name = monthName(meeting.date());
            List<Styled> line =
                    List.of(
                            Styled.of("  "),
                            Styled.of(Style.LABEL, name.equals(month) ? "   " : name),
                            Styled.of(" "),
                            day(meeting.date(), screen),
                            mark(meeting, screen),
                            padded(Style.COUNTRY, parties(meeting), parties),
                            padded(Style.DIM, Cells.formAndMedium(meeting), forms),
                            Styled.of(Style.DATE, end(meeting.date())),
                            Styled.of(meeting.title()));
            print(Styled.joined(line), screen, out);
            month = name;
        }
    }

    /** A text with blanks up to where the next column begins. */
    private static Styled padded(Style style, String text, int columns) {
        return Styled.of(style, Width.padded(text, columns) + "  ");
    }

    private int widest(Function<Meeting, String> column) {
        int widest = 0;
        for (Timeline.Entry entry : timeline().entries()) {
            widest = Math.max(widest, Width.of(column.apply(entry.meeting())));
        }
        return Math.min(WIDEST, widest);
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
}
