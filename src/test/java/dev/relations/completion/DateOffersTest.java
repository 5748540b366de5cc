package dev.relations.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Account;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.MeetingRecord;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Setting;
import dev.relations.meeting.When;
import dev.relations.query.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateOffersTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 8);

    private static final Meetings MEETINGS =
            Meetings.of(
                    Stream.of(
                                    "-0044-03-15",
                                    "Y17000",
                                    "../1850",
                                    "1858-10-09",
                                    "2023",
                                    "2024-02-21",
                                    "2024-02-21~",
                                    "2024-02",
                                    "2024-03-05/2024-03-07",
                                    "2024-11-30")
                            .<Meeting>map(DateOffersTest::meeting)
                            .toList());

    private final DateOffers offers = new DateOffers(() -> TODAY);

    private static Meeting meeting(String date) {
        return new MeetingRecord(
                new MeetingId("2024-" + Integer.toHexString(date.hashCode())),
                "a.yaml",
                "Talks",
                When.on(Edtf.parse(date)),
                Setting.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Account.NONE);
    }

    private List<String> values(String typed) {
        return offers.spans(typed, MEETINGS).stream().map(Candidate::value).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20          | 2024 2023",
                "18          | 1858",
                "2024-       | 2024-11 2024-03 2024-02 2024-Q1 2024-Q2 2024-Q3 2024-Q4",
                "2024-0      | 2024-03 2024-02",
                "2024-q1     | 2024-Q1",
                "2024-02     | 2024-02",
                "2024-02-    | 2024-02-21 2024-02-01",
                "2024-02-2   | 2024-02-21",
                "2023-       | 2023-01 2023-Q1 2023-Q2 2023-Q3 2023-Q4",
                "1999-       | 1999-Q1 1999-Q2 1999-Q3 1999-Q4",
                "1           | 1m 1y 10y 1858",
                "yes         | yesterday",
                "last-       | last-week last-month last-quarter last-year",
                "1858..2024-0| 1858..2024-03 1858..2024-02",
                "..2         | ..2y ..2024 ..2023",
            })
    void timesOfMeetingsTheLatestFirstThenWhatACalendarHas(String typed, String offered) {
        assertThat(String.join(" ", values(typed))).isEqualTo(offered);
    }

    @Test
    void eachSaysWhichDaysItMeansOrHowManyMeetingsBeganThen() {
        assertThat(offers.spans("2024-", MEETINGS))
                .extracting(Candidate::description)
                .startsWith("1 meeting", "1 meeting", "3 meetings", "2024-01-01–2024-03-31");
        assertThat(offers.spans("yes", MEETINGS))
                .extracting(Candidate::description)
                .containsExactly("2024-05-07");
        assertThat(offers.days("to"))
                .extracting(Candidate::description)
                .containsExactly("2024-05-08", "2024-05-09");
    }

    /** Four digits make a year, nothing else does. */
    @ParameterizedTest
    @ValueSource(strings = {"2abc-", "1/24-", "２０２４-", "2 24-", "20x4-Q", "9.9.-", "202--"})
    void whatIsNoYearHasNoQuarters(String typed) {
        assertThat(values(typed)).isEmpty();
        assertThat(values("2001.." + typed)).isEmpty();
    }

    @Test
    void noRangeIsOfferedThatEndsBeforeItStarts() {
        assertThat(values("2024-03..")).contains("2024-03..2024", "2024-03..today");
        assertThat(values("2024-03..")).doesNotContain("2024-03..2023", "2024-03..1858");
        assertThat(values("2024-06..2024-0")).isEmpty();
        assertThat(values("today..")).doesNotContain("today..yesterday", "today..last-week");
    }

    @Test
    void whateverIsTypedWhatIsOfferedIsADate() {
        Random random = new Random(12);
        List<String> parts =
                List.of("2024", "2023", "1858", "-", "-", "..", "0", "2", "Q", "last-", "x", "/");
        DateWords words = new DateWords(TODAY);
        int offered = 0;
        for (int i = 0; i < 600; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(5); n > 0; n--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            String typed = text.toString();
            List<String> spans = new ArrayList<>(values(typed));
            offers.days(typed).forEach(day -> spans.add(day.value()));
            for (String value : spans) {
                DaySpan span = words.parse(value);
                assertThat(span.first()).as(value).isBeforeOrEqualTo(span.last());
                offered++;
            }
        }
        assertThat(offered).isGreaterThan(300);
    }
}
