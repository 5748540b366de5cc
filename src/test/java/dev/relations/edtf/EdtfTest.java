package dev.relations.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfTest {

    @Test
    void anIntervalOfUnknownDaysIsToldWithoutThem() {
        EdtfException e =
                assertThrows(EdtfException.class, () -> Edtf.parse("2004-06-XX/2004-XX-XX"));
        assertThat(e.kind()).isEqualTo(EdtfException.Kind.LEVEL_2);
        assertThat(e.remedy()).contains("2004-06/2004");
    }

    record Vector(boolean valid, int level, String text) {}

    static Stream<Vector> vectors() throws IOException {
        try (InputStream in =
                        Objects.requireNonNull(EdtfTest.class.getResourceAsStream("vectors.tsv"));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Vector> vectors =
                    reader.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t", 3))
                            .map(
                                    f ->
                                            new Vector(
                                                    f[0].equals("valid"),
                                                    Integer.parseInt(f[1]),
                                                    f[2]))
                            .toList();
            return vectors.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void readsLevelsZeroAndOneAndTellsWhyNotOthers(Vector vector) {
        if (vector.valid() && vector.level() < 2) {
            assertThat(Edtf.parse(vector.text()).text()).isEqualTo(vector.text());
        } else {
            EdtfException refusal = refusal(vector.text());
            assertThat(refusal.kind())
                    .isEqualTo(
                            vector.valid()
                                    ? EdtfException.Kind.LEVEL_2
                                    : EdtfException.Kind.INVALID);
            assertThat(refusal.position()).isBetween(0, vector.text().length());
            assertThat(refusal.reason()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-21,         2024-02-21, 2024-02-21, 2024-02-21, 2024-02-21",
        "2024-02,            2024-02-01, 2024-02-29, 2024-02-01, 2024-02-29",
        "2023,               2023-01-01, 2023-12-31, 2023-01-01, 2023-12-31",
        "201X,               2010-01-01, 2019-12-31, 2010-01-01, 2019-12-31",
        "19XX,               1900-01-01, 1999-12-31, 1900-01-01, 1999-12-31",
        "1985-XX,            1985-01-01, 1985-12-31, 1985-01-01, 1985-12-31",
        "1985-04-XX,         1985-04-01, 1985-04-30, 1985-04-01, 1985-04-30",
        "1985-XX-XX,         1985-01-01, 1985-12-31, 1985-01-01, 1985-12-31",
        "2024-21,            2024-03-01, 2024-05-31, 2024-03-01, 2024-05-31",
        "2023-24,            2023-12-01, 2024-02-29, 2023-12-01, 2024-02-29",
        "1914~,              1914-01-01, 1914-12-31, 1914-01-01, 1914-12-31",
        "2024-02-21/2024-02-23, 2024-02-21, 2024-02-21, 2024-02-23, 2024-02-23",
        "2023/2024-02,       2023-01-01, 2023-12-31, 2024-02-01, 2024-02-29",
        "2024-02/2024-02-10, 2024-02-01, 2024-02-10, 2024-02-10, 2024-02-10",
        "-0044,              -0044-01-01, -0044-12-31, -0044-01-01, -0044-12-31",
        "Y-17000,            -17000-01-01, -17000-12-31, -17000-01-01, -17000-12-31",
    })
    void spansTheDaysItMayMean(
            String text, LocalDate earliest, LocalDate latestStart, LocalDate end, LocalDate last) {
        Edtf date = Edtf.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latestStart()).isEqualTo(latestStart);
        assertThat(date.earliestEnd()).isEqualTo(end);
        assertThat(date.latest()).isEqualTo(last);
    }

    @Test
    void openAndUnknownEndsHaveNoBound() {
        for (String text : List.of("2024-02/..", "2024-02/")) {
            assertThat(Edtf.parse(text).latest()).isEqualTo(LocalDate.MAX);
            assertThat(Edtf.parse(text).earliest()).isEqualTo("2024-02-01");
            assertThat(Edtf.parse(text).isExact()).isFalse();
        }
        assertThat(Edtf.parse("../2024").earliest()).isEqualTo(LocalDate.MIN);
        assertThat(Edtf.parse("/2024").latest()).isEqualTo("2024-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1900-02-29 | 8  | 1900-02 has 28 days",
                "2016-13-XX | 5  | month 13 does not exist",
                "2005/2004  | 5  | the interval ends before it starts",
                "-0000      | 0  | the year 0000 has no minus sign",
                "2024-2-21  | 5  | a month has two digits",
                "03/02/2024 | 0  | day and month cannot be told apart; a date is written year-month-day, like 2024-02-21",
                "21/02/2024 | 0  | a date is written year-month-day, like 2024-02-21",
                "2016-05-00 | 8  | day 00 does not exist",
                "May 2016   | 0  | a date is written in digits, like 2024-02-21 or 2024-02",
                "2016-05-01T10:00 | 10 | a date has no time of day; a meeting keeps it in \"start\"",
                "Y-17E7     | 0  | this is EDTF level 2; records keep to levels 0 and 1",
            })
    void saysWhatIsWrongAndWhere(String text, int position, String reason) {
        EdtfException refusal = refusal(text);
        assertThat(refusal.reason()).isEqualTo(reason);
        if (refusal.kind() == EdtfException.Kind.INVALID) {
            assertThat(refusal.position()).isEqualTo(position);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "２０２４-02-21, 2024-02-21",
        "2024/2/21,      2024-02-21",
        "2024-2-21,      2024-02-21",
        "2024.02.21,     2024-02-21",
        "20240221,       2024-02-21",
        "'2016-05-01 ',  2016-05-01",
        "2016-05-01T10:00, 2016-05-01",
        "21/02/2024,     2024-02-21",
        "2/21/2024,      2024-02-21",
        "03.03.2024,     2024-03-03",
        "21 February 2024, 2024-02-21",
        "'Feb. 21st, 2024', 2024-02-21",
        "1er août 2024,  2024-08-01",
        "May 2016,       2016-05",
        "c. 1914,        1914~",
    })
    void suggestsTheOneWayToReadAnotherSpelling(String text, String meant) {
        assertThat(refusal(text).remedy()).contains(meant);
    }

    @Test
    void neverGuessesWhichNumberIsTheMonth() {
        assertThat(refusal("03/04/2024").remedy()).isEmpty();
    }

    @Test
    void mayAndMustTellCertainFromPossible() {
        DaySpan february = DaySpan.of(Edtf.parse("2024-02"));
        assertThat(Edtf.parse("2024").mayFallIn(february)).isTrue();
        assertThat(Edtf.parse("2024").mustFallIn(february)).isFalse();
        assertThat(Edtf.parse("2024-02-21").mustFallIn(february)).isTrue();
        assertThat(Edtf.parse("2024-02-21?").mayFallIn(february)).isTrue();
        assertThat(Edtf.parse("2024-02-21?").mustFallIn(february)).isFalse();
        assertThat(Edtf.parse("2024-01-30/2024-02-01").mustFallIn(february)).isTrue();
        assertThat(Edtf.parse("2024-01").mayFallIn(february)).isFalse();
        assertThat(Edtf.parse("2023/..").mayFallIn(february)).isTrue();
        assertThat(Edtf.parse("2023/..").mustFallIn(february)).isFalse();
    }

    @Test
    void whatMustFallInAlsoMay() {
        Random random = new Random(20240221);
        List<String> dates =
                List.of("2024", "2024-02", "2024-02-2", "201X", "2024-21", "2023/2024", "2024~");
        for (int i = 0; i < 2_000; i++) {
            String text = dates.get(random.nextInt(dates.size()));
            Edtf date = Edtf.parse(text.equals("2024-02-2") ? text + random.nextInt(10) : text);
            LocalDate first = LocalDate.of(2009 + random.nextInt(20), 1 + random.nextInt(12), 5);
            DaySpan span = new DaySpan(first, first.plusDays(random.nextInt(900)));
            assertThat(date.mayFallIn(span) || !date.mustFallIn(span)).isTrue();
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latestStart());
            assertThat(date.earliestEnd()).isBeforeOrEqualTo(date.latest());
        }
    }

    @Test
    void anyTextIsReadOrRefusedWithAPlace() {
        Random random = new Random(7);
        String alphabet = "0129-X/?~%.Y[{,}] TE２\u0000";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                Edtf date = Edtf.parse(text.toString());
                assertThat(date.text()).isEqualTo(text.toString());
                assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
            } catch (EdtfException e) {
                assertThat(e.position()).isBetween(0, text.length());
            }
        }
    }

    @Test
    void daysAndIntervalsOfTheCalendarCanBeWritten() {
        LocalDate day = LocalDate.of(2024, 2, 21);
        assertThat(Edtf.ofDay(day).text()).isEqualTo("2024-02-21");
        assertThat(Edtf.ofDay(day).isDay()).isTrue();
        assertThat(Edtf.ofInterval(day, day)).isEqualTo(Edtf.parse("2024-02-21"));
        assertThat(Edtf.ofInterval(day, day.plusDays(2)).text()).isEqualTo("2024-02-21/2024-02-23");
        assertThat(Edtf.ofDay(LocalDate.of(-44, 3, 15)).text()).isEqualTo("-0044-03-15");
        assertThat(Edtf.parse("-0044-03-15").isDay()).isTrue();
    }

    @Test
    void ordersByEarliestThenLatestDay() {
        List<String> ordered = List.of("../2020", "2023", "2024-02-21", "2024-02", "2024-02-22");
        List<Edtf> dates = ordered.stream().map(Edtf::parse).sorted().toList();
        assertThat(dates)
                .extracting(Edtf::text)
                .containsExactly("../2020", "2023", "2024-02", "2024-02-21", "2024-02-22");
    }

    private static EdtfException refusal(String text) {
        try {
            Edtf read = Edtf.parse(text);
            throw new AssertionError(text + " was read as " + read);
        } catch (EdtfException e) {
            return e;
        }
    }
}
