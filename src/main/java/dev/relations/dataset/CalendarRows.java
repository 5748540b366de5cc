package dev.relations.dataset;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import dev.relations.diagnostic.Code;
import dev.relations.store.Problems;
import dev.relations.yaml.Mark;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * The events of an iCalendar file (RFC 5545), each a row; other components are none. One event is
 * held at a time, whatever the size of the file.
 */
final class CalendarRows implements Rows {

    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";
    private static final String ZONE = "VTIMEZONE";
    private static final int DEEPEST = 20;

    private final String name;
    private final LimitedReader text;
    private final VObjectReader reader;
    private final Problems problems;
    private final CalendarZones zones = new CalendarZones();
    private final Listener listener = new Listener();
    private Optional<CalendarEvent> open = Optional.empty();
    private Optional<CalendarEvent> closed = Optional.empty();
    private Optional<VObjectProperty> calendar = Optional.empty();
    private String zone = "";
    private int number;
    private boolean begun;
    private boolean ended;

    /**
     * @param name what diagnostics call the file
     */
    CalendarRows(Reader text, String name, Problems problems) {
        this.name = name;
        this.text = new LimitedReader(text, RowSource.LARGEST_ROW);
        this.reader = new VObjectReader(this.text, syntax());
        this.problems = problems;
    }

    /** That of today where a file does not tell its version. */
    private static SyntaxRules syntax() {
        SyntaxRules rules = SyntaxRules.iCalendar();
        rules.setDefaultSyntaxStyle(SyntaxStyle.NEW);
        return rules;
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.empty();
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (!ended) {
            closed = Optional.empty();
            try {
                reader.parse(listener);
            } catch (LimitedReader.TooLong e) {
                ended = true;
                error(
                        Code.TOO_LARGE,
                        open.map(CalendarEvent::line).orElse(listener.line + 1),
                        "more than " + RowSource.LARGEST_ROW + " characters belong together here",
                        "leave this event or line out");
                return Optional.empty();
            }
            if (closed.isPresent()) {
                number++;
                return Optional.of(closed.get().row(number, calendar));
            }
            end();
        }
        return Optional.empty();
    }

    /** Nothing comes any more. */
    private void end() {
        ended = true;
        if (!begun && problems.errors() == 0) {
            noCalendar(1);
        }
        open.ifPresent(this::unclosed);
    }

    private void noCalendar(int line) {
        error(
                Code.TABLE_SYNTAX,
                line,
                "this is no iCalendar file",
                "its first line is BEGIN:VCALENDAR");
    }

    private void unclosed(CalendarEvent event) {
        error(
                Code.TABLE_SYNTAX,
                event.line(),
                "the event that begins here does not end",
                "write END:VEVENT behind its last line");
        open = Optional.empty();
    }

    private void error(Code code, int line, String message, String remedy) {
        error(problems, code, line, message, remedy);
    }

    private static void error(
            Problems problems, Code code, int line, String message, String remedy) {
        problems.error(code, new Mark(line, 1, 0), 1, message, Optional.of(remedy));
    }

    /** Told of each line. */
    private final class Listener implements VObjectDataListener {
        private int line;

        @Override
        public void onComponentBegin(String component, Context context) {
            at(context);
            if (context.getParentComponents().isEmpty() && !component.equals(CALENDAR) && !begun) {
                stop(context);
                noCalendar(line);
            } else if (context.getParentComponents().size() > DEEPEST) {
                stop(context);
                error(
                        Code.TOO_LARGE,
                        line,
                        "components stand in each other more than " + DEEPEST + " deep",
                        "see whether it is a calendar");
            } else if (component.equals(CALENDAR)) {
                begun = true;
                calendar = Optional.empty();
            } else if (component.equals(EVENT)) {
                open.ifPresent(CalendarRows.this::unclosed);
                open = Optional.of(new CalendarEvent(line, zones, new Problems(name, "", false)));
            }
        }

        @Override
        public void onComponentEnd(String component, Context context) {
            at(context);
            if (!component.equals(EVENT) || open.isEmpty()) {
                return;
            }
            if (context.getUnfoldedLine().strip().equalsIgnoreCase("END:" + EVENT)) {
                closed = open;
                open = Optional.empty();
                context.stop();
            } else {
                unclosed(open.get());
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            at(context);
            List<String> within = context.getParentComponents();
            String parent = within.isEmpty() ? "" : within.get(within.size() - 1);
            if (!begun) {
                stop(context);
                noCalendar(line);
            } else if (parent.equals(EVENT)) {
                open.ifPresent(event -> event.add(property, line));
            } else if (parent.equals(CALENDAR) && isName(property)) {
                calendar = Optional.of(property);
            } else if (parent.equals(ZONE)) {
                define(property);
            }
        }

        private boolean isName(VObjectProperty property) {
            return property.getName().equalsIgnoreCase("X-WR-CALNAME")
                    || property.getName().equalsIgnoreCase("NAME");
        }

        /** A time zone of the file tells its own name, and some its name in the IANA database. */
        private void define(VObjectProperty property) {
            if (property.getName().equalsIgnoreCase("TZID")) {
                zone = property.getValue();
            } else if (property.getName().equalsIgnoreCase("X-LIC-LOCATION")) {
                zones.define(zone, property.getValue());
            }
        }

        @Override
        public void onVersion(String value, Context context) {
            at(context);
        }

        @Override
        public void onWarning(
                Warning warning, VObjectProperty property, Exception thrown, Context context) {
            at(context);
            if (!begun) {
                stop(context);
                noCalendar(line);
                return;
            }
            Problems with = open.map(CalendarEvent::problems).orElse(problems);
            switch (warning) {
                case MALFORMED_LINE, EMPTY_BEGIN, EMPTY_END ->
                        error(
                                with,
                                Code.TABLE_SYNTAX,
                                line,
                                "this line is no property",
                                "write NAME:value; a line that goes on begins with a blank");
                case UNMATCHED_END ->
                        error(
                                with,
                                Code.TABLE_SYNTAX,
                                line,
                                "nothing that has begun ends here",
                                "delete the line, or add the BEGIN that is missing");
                case QUOTED_PRINTABLE_ERROR, UNKNOWN_CHARSET ->
                        error(
                                with,
                                Code.TABLE_SYNTAX,
                                line,
                                "the text of this line cannot be decoded",
                                "write it as UTF-8");
                case UNKNOWN_VERSION -> {
                    // What is read has been the same in every version.
                }
            }
        }

        private void at(Context context) {
            line = context.getLineNumber();
            if (open.isEmpty()) {
                text.allowAnew();
            }
        }

        private void stop(Context context) {
            ended = true;
            context.stop();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
