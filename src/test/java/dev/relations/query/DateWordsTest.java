package dev.relations.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.relations.edtf.DaySpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates mean on Thursday, 29 February 2024. */
class DateWordsTest {

    private static final DateWords WORDS = new DateWords(LocalDate.of(2024, 2, 29));

    private static QueryException refused(String text) {
        return catchThrowableOfType(QueryException.class, () -> WORDS.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "today, 2024-02-29, 2024-02-29",
        "Yesterday, 2024-02-28, 2024-02-28",
        "tomorrow, 2024-03-01, 2024-03-01",
        "this-week, 2024-02-26, 2024-03-03",
        "last-week, 2024-02-19, 2024-02-25",
        "next_week, 2024-03-04, 2024-03-10",
        "this month, 2024-02-01, 2024-02-29",
        "last-month, 2024-01-01, 2024-01-31",
        "next-month, 2024-03-01, 2024-03-31",
        "this-quarter, 2024-01-01, 2024-03-31",
        "last-quarter, 2023-10-01, 2023-12-31",
        "next-quarter, 2024-04-01, 2024-06-30",
        "this-year, 2024-01-01, 2024-12-31",
        "last-year, 2023-01-01, 2023-12-31",
        "NEXT-YEAR, 2025-01-01, 2025-12-31"
    })
    void wordsMeanDaysAroundToday(String text, LocalDate first, LocalDate last) {
        assertThat(WORDS.parse(text)).isEqualTo(new DaySpan(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "last-monday, 2024-02-26",
        "last Wednesday, 2024-02-28",
        "last-thursday, 2024-02-22",
        "last-friday, 2024-02-23",
        "last-sunday, 2024-02-25",
        "next-friday, 2024-03-01",
        "next-thursday, 2024-03-07",
        "this-monday, 2024-02-26",
        "this-sunday, 2024-03-03"
    })
    void aWeekdayIsTheLastBeforeTodayOrTheNextAfterIt(String text, LocalDate day) {
        assertThat(WORDS.parse(text)).isEqualTo(DaySpan.day(day));
    }

    @Test
    void aWeekdayAloneMayBeTheLastOrTheNext() {
        assertThat(refused("Friday").remedy()).isEqualTo("write last-friday or next-friday");
    }

    @ParameterizedTest
    @CsvSource({
        "1d, 2024-02-28",
        "10 days ago, 2024-02-19",
        "2w, 2024-02-15",
        "1m, 2024-01-29",
        "3 months, 2023-11-29",
        "1y, 2023-02-28",
        "4 years ago, 2020-02-29"
    })
    void aLengthOfTimeLastsUntilToday(String text, LocalDate first) {
        assertThat(WORDS.parse(text)).isEqualTo(new DaySpan(first, LocalDate.of(2024, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-Q4, 2023-10-01, 2023-12-31",
        "q1 2024, 2024-01-01, 2024-03-31",
        "2024-W08, 2024-02-19, 2024-02-25",
        "2020-w53, 2020-12-28, 2021-01-03",
        "2024-W01, 2024-01-01, 2024-01-07",
        "2021-W01, 2021-01-04, 2021-01-10"
    })
    void quartersAndWeeksAreThoseOfIso8601(String text, LocalDate first, LocalDate last) {
        assertThat(WORDS.parse(text)).isEqualTo(new DaySpan(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "21 February 2024; 2024-02-21; 2024-02-21",
                "February 21, 2024; 2024-02-21; 2024-02-21",
                "21 feb 2024; 2024-02-21; 2024-02-21",
                "Sept 2023; 2023-09-01; 2023-09-30",
                "May 2024; 2024-05-01; 2024-05-31",
                "29 February 2024; 2024-02-29; 2024-02-29"
            })
    void englishDatesHaveTheMonthAsAWord(String text, LocalDate first, LocalDate last) {
        assertThat(WORDS.parse(text)).isEqualTo(new DaySpan(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2022..2024, 2022-01-01, 2024-12-31",
        "2022-03..2022-05, 2022-03-01, 2022-05-31",
        "last-year..today, 2023-01-01, 2024-02-29",
        "2y..yesterday, 2022-02-28, 2024-02-28",
        "last-monday .. last-friday, 2024-02-26, ",
    })
    void aRangeIncludesBothItsEnds(String text, LocalDate first, LocalDate last) {
        if (last == null) {
            assertThat(refused(text).message()).isEqualTo("the range ends before it starts");
        } else {
            assertThat(WORDS.parse(text)).isEqualTo(new DaySpan(first, last));
        }
    }

    @Test
    void aRangeMayBeOpenAtOneEnd() {
        assertThat(WORDS.parse("2022..")).isEqualTo(DaySpan.since(LocalDate.of(2022, 1, 1)));
        assertThat(WORDS.parse("..2023-06")).isEqualTo(DaySpan.until(LocalDate.of(2023, 6, 30)));
        assertThat(refused("..").message()).contains("at one end at least");
    }

    @Test
    void edtfMeansItsEarliestToItsLatestDay() {
        assertThat(WORDS.parse("198X"))
                .isEqualTo(new DaySpan(LocalDate.of(1980, 1, 1), LocalDate.of(1989, 12, 31)));
        assertThat(WORDS.parse("2024-02-21/2024-02-23"))
                .isEqualTo(new DaySpan(LocalDate.of(2024, 2, 21), LocalDate.of(2024, 2, 23)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-29, 8",
        "2024-13, 5",
        "2023-Q5, 5",
        "2021-W53, 5",
        "30 February 2024, 0",
        "21 Fob 2024, 0",
        "5 fortnights, 0",
        "99999d, 0",
        "d, 0"
    })
    void whatIsNoDateIsRefusedAtItsPlace(String text, int at) {
        assertThat(refused(text)).isNotNull();
        assertThat(refused(text).position()).isEqualTo(at);
        assertThat(refused(text).remedy()).isNotEmpty();
    }

    @Test
    void aMistakeInARangeIsToldAtItsPlaceInTheRange() {
        QueryException mistake = refused("2022..2024-13");
        assertThat(mistake.text()).isEqualTo("2022..2024-13");
        assertThat(mistake.position()).isEqualTo("2022..2024-".length());
    }

    @Test
    void aMisspeltWordSuggestsTheNearest() {
        assertThat(refused("yesterdy").remedy()).isEqualTo("did you mean yesterday?");
        assertThat(refused("last munth").remedy()).isEqualTo("did you mean last-month?");
    }

    @Test
    void aRecordTakesWordsThatMeanOneDay() {
        assertThat(WORDS.written("yesterday").text()).isEqualTo("2024-02-28");
        assertThat(WORDS.written("last-friday").text()).isEqualTo("2024-02-23");
        assertThat(WORDS.written("21 February 2024").text()).isEqualTo("2024-02-21");
        assertThat(WORDS.written("2024-02-21?").text()).isEqualTo("2024-02-21?");
        assertThat(WORDS.written("2024-02/..").text()).isEqualTo("2024-02/..");
    }

    @Test
    void aRecordTakesNoWordsThatMeanSeveralDays() {
        QueryException month =
                catchThrowableOfType(QueryException.class, () -> WORDS.written("last-month"));
        assertThat(month.remedy())
                .isEqualTo("write the day, or the interval as EDTF: 2024-01-01/2024-01-31");
        QueryException open =
                catchThrowableOfType(QueryException.class, () -> WORDS.written("2024.."));
        assertThat(open.remedy()).contains("2024-02/..");
    }
}
