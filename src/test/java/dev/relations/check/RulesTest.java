package dev.relations.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    @Test
    void aTopicThatNamesNothingIsTold() throws IOException {
        write("2024-02-21-talks.yaml", TALKS + "topics: [trade,\n  ~]\n");
        assertThat(found()).containsExactly("6 unknown-topic: a topic has no letter or digit");
        write("2024-02-21-talks.yaml", TALKS + "paragraphs: [{text: a, topics: [\"…\"]}]\n");
        assertThat(found()).containsExactly("5 unknown-topic: a topic has no letter or digit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Visit of the MinistÃ¨re | 1 misread: \"Ã¨\" looks like UTF-8 that was read in another encoding",
                "title: The Kingâ€™s visit | 1 misread: \"â€™\" looks like UTF-8 that was read in another encoding",
                "title: A r?union in Paris | 1 misread: \"r?union\" has a question mark in place of a letter",
                "title: An o\uFB03cial visit | 1 misread: \"\uFB03\" is one sign for several letters",
                "title: \uF0B7 Talks | 1 misread: the character U+F0B7 means something in one font only",
                "title: Working group #3 | 1 cut-text: the text ends before this #, which begins a comment",
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
                "title: Who met? Nobody. Really?!",
                "title: Talks # on trade",
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
    void theKeyOfWhoSharesANameIsNoOtherSpelling() throws IOException {
        write(
                "vocabulary/people.yaml",
                """
                suzuki-shunichi-1953: {name: Suzuki Shunichi, country: JP}
                suzuki-shunichi-1981: {name: Suzuki Shunichi, country: JP}
                """);
        write(
                "2024-02-21-talks.yaml",
                TALKS + "participants: [{name: suzuki-shunichi-1953, country: JP}]\n");
        assertThat(found()).noneMatch(each -> each.contains("other-spelling"));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start: \"10:00\" | 5 no-zone: the start has no zone",
                "sittings: [{start: \"10:00\"}] | 5 no-zone: the start has no zone",
                "sittings: [{duration: PT40H}] | 5 duration: 1 d 16 h is longer than the one day of the sitting",
                "commitments: [{text: Meet again, status: done, closed_by: 2024-02-21-talks}]"
                        + " | 5 commitment: it was made at this meeting, which cannot have closed it as well",
                "notes: See [the scan](scans/1.pdf). | 5 dead-link: there is no file scans/1.pdf",
                "documents: [{title: Note, url: \"http://localhost/a\"}] | 5 bad-address: localhost leads nowhere from other machines",
                "documents: [{title: Note, url: \"\"}] | 5 bad-address: this is no address: it is empty",
                "documents: [{title: \"Note of Friday, 21 February 2024\"}] | 5 weekday: 2024-02-21 was a Wednesday, not a Friday",
                "notes: \"Am Montag, dem 19. Februar 2024, und am Freitag, dem 21. Februar 2024\""
                        + " | 5 weekday: 2024-02-21 was a Wednesday, not a Friday",
                "notes: el viernes 21 de febrero de 2024 | 5 weekday: 2024-02-21 was a Wednesday, not a Friday",
                "notes: venerdì 21 febbraio 2024 | 5 weekday: 2024-02-21 was a Wednesday, not a Friday",
                "organisations: [EUU] | 5 no-organisation: EUU is no organisation that is known",
                "participants: [{name: Null, country: JP}] | 5 unquoted: without quotes other tools take Null for nothing"
            })
    void aLineMoreIsTold(String line, String told) throws IOException {
        write("2024-02-21-talks.yaml", TALKS + line + "\n");
        assertThat(found()).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes: They went on to Santo Domingo, 20 February 2024.",
                "notes: Domingo Cavallo and Ralf Montag came, too.",
                "sittings: [{start: \"22:00\", duration: PT4H}]\nzone: Europe/Paris",
                "notes: See [the page](https://www.mofa.go.jp/a.html).",
                "organisations: [Cercle Pinay]"
            })
    void aLineThatIsRightIsNot(String line) throws IOException {
        write("2024-02-21-talks.yaml", TALKS + line.replace("\\n", "\n") + "\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void aDayInAnIdIsADay() throws IOException {
        write("2024-13-01-talks.yaml", TALKS);
        write("2024-02-21.yaml", TALKS.replace("Paris", "Lyon"));
        assertThat(found())
                .contains(
                        "2 id-date: 2024-13-01 in the id is no date",
                        "2 id-date: the id is a date and no more: it would be read as one of"
                                + " 2024-02");
    }

    @Test
    void daysTakeLongerThanAFewOfThem() throws IOException {
        String talks = TALKS.replace("2024-02-21", "2024-02-21/2024-02-25");
        write("2024-02-21-talks.yaml", talks + "duration: P3D\n");
        assertThat(found())
                .containsExactly(
                        "5 duration: a meeting from 2024-02-21 to 2024-02-25 takes longer than"
                                + " 3 d");
        write("2024-02-21-talks.yaml", talks + "duration: P4D\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void sittingsAreInTheirOrder() throws IOException {
        write(
                "2024-02-21-talks.yaml",
                TALKS.replace("2024-02-21", "2024-02-21/2024-02-22")
                        + "sittings: [{date: \"2024-02-22\"}, {date: \"2024-02-21\"}]\n");
        assertThat(found())
                .containsExactly(
                        "5 sitting: this sitting is of 2024-02-21, the one above it of 2024-02-22");
    }

    @Test
    void numbersOfParagraphsGoUpwardsInOneAccount() throws IOException {
        write(
                "2024-02-21-talks.yaml",
                TALKS
                        + "paragraphs:\n"
                        + "  - {label: \"1\", text: a}\n"
                        + "  - {label: \"4\", text: b}\n"
                        + "  - {label: \"3\", text: c}\n");
        assertThat(found()).containsExactly("8 label-order: paragraph 3 stands behind paragraph 4");
    }

    @Test
    void aRecordWithoutASourceIsToldWhereTheOthersHaveOne() throws IOException {
        String source = "sources: [{url: https://www.mofa.go.jp/%d.html, side: JP}]\n";
        for (int day = 1; day <= 3; day++) {
            String date = "2023-0" + day + "-01";
            write(
                    date + "-talks.yaml",
                    TALKS.replace("2024-02-21", date) + source.replace("%d", "" + day));
        }
        write("2024-02-21-talks.yaml", TALKS);
        assertThat(found()).contains("1 no-source: the record names no source; the others do");
        write("2024-02-21-talks.yaml", TALKS + source.replace("%d", "1"));
        assertThat(found()).noneMatch(each -> each.contains("no-source"));
    }

    @Test
    void aTextThatCountsFurtherThanItsSeriesIsTold() throws IOException {
        String series = "series: {name: Trade Dialogue, number: 1}\n";
        write("2024-02-21-talks.yaml", TALKS + series + "notes: The second Trade Dialogue.\n");
        assertThat(found()).isEmpty();
        write("2024-02-21-talks.yaml", TALKS + series + "notes: The ninth trade dialogue.\n");
        assertThat(found()).containsExactly("6 series: the text counts 9, the series 1");
    }

    @Test
    void aSeriesWithAWrongLetterIsProbablyTheOther() throws IOException {
        for (int day = 1; day <= 3; day++) {
            String date = "2023-0" + day + "-01";
            String name = day == 3 ? "Trade Dialouge" : "Trade Dialogue";
            write(
                    date + "-talks.yaml",
                    TALKS.replace("2024-02-21", date)
                            + "series: {name: "
                            + name
                            + ", number: "
                            + day
                            + "}\n");
        }
        assertThat(found())
                .containsExactly(
                        "5 two-names: the series Trade Dialouge is probably Trade Dialogue");
    }

    @Test
    void aRecordUnderAnotherEndingIsNotOverlooked() throws IOException {
        write("2024-02-21-talks.txt", TALKS);
        write("2023-01-01-talks.txt", TALKS);
        write("2024-02-21-readout.txt", "They met in Paris.\n");
        assertThat(found())
                .containsExactly(
                        "1 stray-file: the file is not read: its name does not end with .yaml");
    }

    @Test
    void aNameWithOtherSignsAndALastNameAloneAreToldOnce() throws IOException {
        for (int day = 1; day <= 4; day++) {
            String date = "2023-0" + day + "-01";
            String name =
                    List.of("Roh Moo-hyun", "Roh Moo-hyun", "ROH Moo-hyun", "Moo-hyun Roh")
                            .get(day - 1);
            write(
                    date + "-talks.yaml",
                    TALKS.replace("2024-02-21", date)
                            + "participants: [{name: "
                            + name
                            + ", country: JP}, {name: "
                            + (day == 4 ? "Colonna" : "Catherine Colonna")
                            + ", country: FR}]\n");
        }
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "5 other-spelling: ROH Moo-hyun stands in 1 meeting, Roh Moo-hyun in 2"
                                + " meetings",
                        "5 like-names: Colonna is probably Catherine Colonna",
                        "5 like-names: Moo-hyun Roh is probably Roh Moo-hyun");
    }

    @Test
    void theDayAndTheMonthAloneAreProbablyOneMeeting() throws IOException {
        String people = "form: visit\nparticipants: [{name: Catherine Colonna, country: FR}]\n";
        String talks = TALKS.replace("Talks", "Visit of the minister to Tokyo") + people;
        write("2024-02-21-talks.yaml", talks);
        write("2024-02-visit.yaml", talks.replace("2024-02-21", "2024-02"));
        assertThat(found())
                .containsExactly(
                        "1 double: probably the same meeting as 2024-02-visit: same parties, form,"
                                + " participants, place, title");
    }

    @Test
    void aCodeThatIsSilencedInTheWrongPlaceIsToldTheRightOne() throws IOException {
        write("2024-02-21-talks.yaml", TALKS + "check: {weekday: the readout has it so}\n");
        assertThat(
                        new Check(new RecordsFolder(folder), LocalDate.of(2025, 7, 1))
                                .look(List.of())
                                .diagnostics())
                .singleElement()
                .extracting(Diagnostic::remedy)
                .isEqualTo(Optional.of("write it below ignore:, a level deeper"));
    }
}
