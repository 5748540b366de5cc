package dev.relations.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one record more brings to light in a folder that is in order. */
class RulesTest {

    private static final String TALKS =
            "title: Talks\ndate: \"2024-02-21\"\ncountries: [JP, FR]\nplace: {city: Paris, country: FR}\n";

    @TempDir Path folder;

    @BeforeEach
    void writeThreeMeetingsInParis() throws IOException {
        for (int day = 1; day <= 3; day++) {
            String date = "2023-0" + day + "-01";
            write(date + "-talks.yaml", TALKS.replace("2024-02-21", date));
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> found() {
        return new Check(new RecordsFolder(folder), LocalDate.of(2025, 7, 1))
                .look(List.of()).diagnostics().stream().map(RulesTest::shown).toList();
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.line() + " " + diagnostic.code() + ": " + diagnostic.message();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Visit of the MinistÃ¨re | 1 misread: \"Ã¨\" looks like UTF-8 that was read in another encoding",
                "title: The Kingâ€™s visit | 1 misread: \"â€™\" looks like UTF-8 that was read in another encoding",
                "title: S\uFFFDjourn\uFFFD | 1 misread: the sign \uFFFD stands where a character could not be read",
                "title: Tea &amp; talks | 1 markup: &amp; is a mark of a web page",
                "title: <b>Talks</b> | 1 markup: <b> is a mark of a web page"
            })
    void aDamagedTextIsTold(String title, String told) throws IOException {
        write("2024-02-21-talks.yaml", TALKS.replace("title: Talks", title));
        assertThat(found()).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Séjourné – « À Paris » … “Ça va” ¡Olé! Ärger über Österreich",
                "title: R&D; AT&T; a < b, c > d, <Kyodo>",
                "title: 日仏外相会談（パリ）"
            })
    void textsOfManyLanguagesAreNot(String title) throws IOException {
        write("2024-02-21-talks.yaml", TALKS.replace("title: Talks", title));
        assertThat(found()).isEmpty();
    }

    @Test
    void aCityIsInTheCountryThatItIsInElsewhere() throws IOException {
        write("2024-02-21-talks.yaml", TALKS.replace("country: FR", "country: DE"));
        assertThat(found())
                .containsExactly(
                        "4 city-country: Paris is in France in 3 other meetings, and in Germany"
                                + " here");
    }

    @Test
    void anotherCityOfTheNameMayBeInTheCountryOfAParty() throws IOException {
        write(
                "2024-02-21-talks.yaml",
                TALKS.replace("country: FR", "country: US").replace("[JP, FR]", "[JP, US]"));
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Talks of Wednesday 2/21/2024, true",
        "Talks of Wednesday 21.02.2024, true",
        "Talks of Thursday 2/21/2024, false",
        "'Talks on Wednesday evening, 21 February', true",
        "Talks on Tuesday morning (2024-02-21), false"
    })
    void aWeekdayIsHeldAgainstADateInDigits(String title, boolean right) throws IOException {
        write("2024-02-21-talks.yaml", TALKS.replace("title: Talks", "title: " + title));
        assertThat(found()).hasSize(right ? 0 : 1).allMatch(each -> each.contains("weekday"));
    }

    @Test
    void aCountryIsNoOrganisation() throws IOException {
        write(
                "2024-02-21-talks.yaml",
                TALKS.replace("[JP, FR]", "[JP]") + "organisations: [Germany]\n");
        assertThat(found()).containsExactly("5 no-organisation: Germany is a country");
    }

    @Test
    void aFileThatEndsAlmostAsRecordsDoIsNotOverlooked() throws IOException {
        write("2024-02-21-talks.YAML", TALKS);
        write("2024-02-22-talks.yaml.txt", TALKS);
        write("2024-02-23-talks.yaml~", TALKS);
        assertThat(found())
                .containsExactly(
                        "1 stray-file: the file is not read: its name does not end with .yaml",
                        "1 stray-file: the file is not read: its name does not end with .yaml");
    }

    @Test
    void aSpellingThatIsUsedOftenIsToldOnce() throws IOException {
        write("vocabulary/people.yaml", "blinken: {name: Antony Blinken, country: US}\n");
        for (int day = 10; day < 22; day++) {
            write(
                    "2024-02-" + day + "-talks.yaml",
                    "title: Talks "
                            + day
                            + "\ndate: \"2024-02-"
                            + day
                            + "\"\n"
                            + "countries: [US, FR]\n"
                            + "participants: [{name: Antony John Blinken, country: US}]\n");
        }
        assertThat(found())
                .containsExactly(
                        "4 two-names: Antony John Blinken is probably Antony Blinken; so in 11 more"
                                + " meetings");
    }

    @Test
    void closedByAnEarlierMeetingIsToldWithoutADateToo() throws IOException {
        write(
                "2024-02-21-talks.yaml",
                TALKS
                        + "commitments:\n"
                        + "  - {text: Meet again, status: done, closed_by: 2023-01-01-talks}\n");
        assertThat(found())
                .containsExactly(
                        "6 commitment: the meeting that closed it, of 2023-01-01, came before this"
                                + " one");
    }

    @Test
    void aSeriesBeginsWithOne() throws IOException {
        write("2024-02-21-talks.yaml", TALKS + "series: {name: Dialogue, number: 0}\n");
        assertThat(found())
                .containsExactly("5 series: number 0 is none: a series begins with number 1");
    }

    @Test
    void aStateIsToldLongBeforeItBegan() throws IOException {
        String talks = TALKS.replace("[JP, FR]", "[JP, SS]");
        write("1974-02-21-talks.yaml", talks.replace("2024-02-21", "1974-02-21"));
        write("2005-02-21-talks.yaml", talks.replace("2024-02-21", "2005-02-21"));
        assertThat(found())
                .containsExactly(
                        "3 state-early: South Sudan (SS) began on 2011-07-09, after this date");
    }
}
