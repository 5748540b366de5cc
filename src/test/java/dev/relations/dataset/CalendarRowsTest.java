package dev.relations.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.store.Problems;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRowsTest {

    private final List<String> problems = new ArrayList<>();

    @Test
    void propertiesAreColumnsUnfoldedAndWithoutTheirEscapes() throws IOException {
        Row row = row("SUMMARY:Fish\\, ch", " ips\\; and\\nmore", "x-protocol:yes");
        assertThat(text(row, "SUMMARY")).isEqualTo("Fish, chips; and\nmore");
        assertThat(text(row, "X-PROTOCOL")).isEqualTo("yes");
        assertThat(text(row, "LOCATION")).isEmpty();
    }

    @Test
    void categoriesOfSeveralLinesAreOneList() throws IOException {
        Row row = row("CATEGORIES:Japan,C\\, D", "CATEGORIES:France");
        assertThat(text(row, "CATEGORIES")).isEqualTo("[Japan, C, D, France]");
    }

    @Test
    void attendeesHaveNamesAndAddresses() throws IOException {
        Row row = row("ATTENDEE;CN=\"Doe, Jo\";ROLE=CHAIR:mailto:jo@example.org");
        assertThat(text(row, "ATTENDEE[0].name")).isEqualTo("Doe, Jo");
        assertThat(text(row, "ATTENDEE[0].address")).isEqualTo("jo@example.org");
        assertThat(text(row, "ATTENDEE[0].role")).isEqualTo("CHAIR");
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20240221, DTEND:20240222, 2024-02-21, '', '', ''",
        "DTSTART:20240221, X-NO:1, 2024-02-21, '', '', ''",
        "DTSTART:20240221, DTEND:20240224, 2024-02-21/2024-02-23, '', '', ''",
        "DTSTART:20240221, DURATION:P1W, 2024-02-21/2024-02-27, '', '', ''",
        "DTSTART:20240221T093000Z, DURATION:PT55M, 2024-02-21, 09:30, UTC, PT55M",
        "DTSTART:20240221T220000Z, DTEND:20240222T000000Z, 2024-02-21, 22:00, UTC, PT2H",
        "DTSTART:20240221T220000, DTEND:20240221T230000, 2024-02-21, '', '', PT1H",
        "DTSTART;TZID=Europe/Paris:20240331T013000, DTEND;TZID=Europe/Paris:20240331T033000,"
                + " 2024-03-31, 01:30, Europe/Paris, PT1H",
        "DTSTART;TZID=Romance Standard Time:20240221T093000, X-NO:1, 2024-02-21, 09:30,"
                + " Europe/Paris, ''",
        "DTSTART;TZID=/example.org/x/Asia/Tokyo:20240221T093000, X-NO:1, 2024-02-21, 09:30,"
                + " Asia/Tokyo, ''",
        "DTSTART;TZID=Asia/Tokyo:20240221T230000, DTEND;TZID=Europe/Paris:20240221T160000,"
                + " 2024-02-21, 23:00, Asia/Tokyo, PT1H",
    })
    void timesAreThoseThatRecordsHave(
            String start, String end, String days, String clock, String zone, String length)
            throws IOException {
        Row row = row(start, end);
        assertThat(text(row, "days")).isEqualTo(days);
        assertThat(text(row, "start")).isEqualTo(clock);
        assertThat(text(row, "zone")).isEqualTo(zone);
        assertThat(text(row, "length")).isEqualTo(length);
        assertThat(row.problems()).isEmpty();
    }

    @Test
    void aZoneOfTheFileItselfMeansWhatItSays() throws IOException {
        List<Row> rows =
                read(
                        "BEGIN:VCALENDAR",
                        "BEGIN:VTIMEZONE",
                        "TZID:Ours",
                        "X-LIC-LOCATION:Asia/Seoul",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT",
                        "DTSTART;TZID=Ours:20240221T093000",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(text(rows.get(0), "zone")).isEqualTo("Asia/Seoul");
    }

    @Test
    void oneOfASeriesHasAKeyOfItsOwn() throws IOException {
        Row row = row("UID:a", "RECURRENCE-ID:20240221T093000Z");
        assertThat(text(row, "key")).isEqualTo("a/20240221T093000Z");
    }

    @ParameterizedTest
    @CsvSource({
        "RRULE:FREQ=DAILY, 'x.ics:3:1: error[unmatched-value]: the event recurs, and of which of"
                + " its days there is a meeting to tell is not said'",
        "RDATE:20240222T093000Z, 'x.ics:3:1: error[unmatched-value]: the event recurs, and of"
                + " which of its days there is a meeting to tell is not said'",
        "DTSTART:2024-02-21, 'x.ics:3:1: error[impossible-date]: \"2024-02-21\" is no date or"
                + " time of a calendar'",
        "DTSTART;TZID=Nowhere:20240221T093000, 'x.ics:3:1: error[unmatched-value]: no time zone"
                + " is called \"Nowhere\"'",
        "no property, 'x.ics:3:1: error[table-syntax]: this line is no property'",
    })
    void whatIsWrongWithAnEventIsToldOfItsLine(String line, String problem) throws IOException {
        assertThat(row(line).problems()).extracting(Object::toString).containsExactly(problem);
    }

    @Test
    void anEndBeforeItsBeginningIsTold() throws IOException {
        Row row = row("DTSTART:20240221T093000Z", "DTEND:20240221T083000Z");
        assertThat(row.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "x.ics:4:1: error[impossible-date]: the end comes before the beginning");
    }

    @Test
    void componentsInsideOfAnEventAreNoPartOfIt() throws IOException {
        Row row = row("SUMMARY:a", "BEGIN:VALARM", "SUMMARY:b", "END:VALARM");
        assertThat(text(row, "SUMMARY")).isEqualTo("a");
    }

    @Test
    void allCalendarsOfAFileAreReadEachByItsName() throws IOException {
        List<Row> rows =
                read(
                        "BEGIN:VCALENDAR",
                        "X-WR-CALNAME:One",
                        "BEGIN:VEVENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "BEGIN:VCALENDAR",
                        "BEGIN:VTODO",
                        "END:VTODO",
                        "BEGIN:VEVENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(rows).extracting(row -> text(row, "calendar")).containsExactly("One", "");
    }

    @Test
    void eventsThatDoNotEndAreToldAndTheOthersRead() throws IOException {
        List<Row> rows =
                read(
                        "BEGIN:VCALENDAR",
                        "BEGIN:VEVENT",
                        "UID:a",
                        "BEGIN:VEVENT",
                        "UID:b",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:c",
                        "END:VCALENDAR",
                        "END:VTODO");
        assertThat(rows).extracting(row -> text(row, "UID")).containsExactly("b");
        assertThat(problems)
                .containsExactly(
                        "x.ics:2:1: error[table-syntax]: the event that begins here does not end",
                        "x.ics:7:1: error[table-syntax]: the event that begins here does not end",
                        "x.ics:10:1: error[table-syntax]: nothing that has begun ends here");
    }

    @ParameterizedTest
    @CsvSource({"hello", "''", "SUMMARY:a", "BEGIN:VCARD"})
    void whatIsNoCalendarIsToldOnce(String text) throws IOException {
        assertThat(read(text, text)).isEmpty();
        assertThat(problems)
                .containsExactly("x.ics:1:1: error[table-syntax]: this is no iCalendar file");
    }

    @Test
    void anEventThatIsTooLargeEndsTheTable() throws IOException {
        assertThat(read("BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:" + "x".repeat(2_000_000)))
                .isEmpty();
        assertThat(problems)
                .containsExactly(
                        "x.ics:2:1: error[too-large]: more than 2000000 characters belong together"
                                + " here");
    }

    private Row row(String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("BEGIN:VCALENDAR", "BEGIN:VEVENT"));
        all.addAll(List.of(lines));
        all.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        List<Row> rows = read(all.toArray(new String[0]));
        assertThat(problems).isEmpty();
        return rows.get(0);
    }

    private List<Row> read(String... lines) throws IOException {
        Problems table = new Problems("x.ics", "", false);
        List<Row> rows = new ArrayList<>();
        String text = String.join("\r\n", lines) + "\r\n";
        try (Rows all = new CalendarRows(new StringReader(text), "x.ics", table)) {
            for (Optional<Row> row = all.next(); row.isPresent(); row = all.next()) {
                rows.add(row.get());
            }
        }
        table.sorted().forEach(problem -> problems.add(problem.toString()));
        return rows;
    }

    private static String text(Row row, String column) {
        return new ColumnPath(column).in(row.cells()).map(CalendarRowsTest::text).orElse("none");
    }

    private static String text(YamlNode node) {
        if (node instanceof YamlSequence list) {
            return list.items().stream().map(CalendarRowsTest::text).toList().toString();
        }
        return node instanceof YamlMapping mapping
                ? mapping.entries().toString()
                : ((YamlScalar) node).value();
    }
}
