package dev.relations.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReaderTest {

    private final DraftReader reader = new DraftReader(Vocabulary.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2024-02-21 | Japan-France Foreign Ministers' Meeting"
                        + " | 2024-02-21-japan-france-foreign-ministers-meeting",
                "2024-02~   | Réunion à l’Élysée  | 2024-02-reunion-a-lelysee",
                "2024-21    | Talks  | 2024-talks",
                "2024-02-21/2024-02-23 | Talks  | 2024-02-21-talks",
                "2024       | 日仏外相会談 | 2024-japan-france-meeting",
                "2024-02-21 | A very long title of a meeting of many ministers of many countries in"
                        + " many places | 2024-02-21-a-very-long-title-of-a-meeting-of-many-ministers",
            })
    void makesIdsOfDateAndTitle(String date, String title, String id) {
        assertThat(ids("title: \"" + title + "\"\ndate: " + date + "\ncountries: [JP, FR]\n"))
                .containsExactly(id);
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirPlace() throws IOException {
        byte[] latin = "title: a\nnotes: Fran\u00E7ois\n".getBytes(StandardCharsets.ISO_8859_1);
        Reading<List<Meeting>> read = reader.read(new ByteArrayInputStream(latin));
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(Code.NOT_UTF_8);
                            assertThat(problem.path()).isEqualTo("<stdin>");
                            assertThat(problem.line()).isEqualTo(2);
                            assertThat(problem.column()).isEqualTo(12);
                        });
    }

    @Test
    void aStreamWithoutAnEndIsReadUpToTheMost() throws IOException {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return '#';
                    }
                };
        List<Diagnostic> problems = new ArrayList<>();
        assertThat(FileText.read(endless, "<stdin>", 1000, problems::add)).isEmpty();
        assertThat(problems).extracting(Diagnostic::code).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void takesTheIdThatADraftNames() {
        assertThat(ids("id: 2024-x\ntitle: a\ndate: 2024\ncountries: [JP]\n"))
                .containsExactly("2024-x");
        Diagnostic found =
                read("id: X\ntitle: a\ndate: 2024\ncountries: [JP]\n").diagnostics().get(0);
        assertThat(found).hasToString("<stdin>:1:5: error[bad-id]: \"X\" is no id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: a\ndate: 2024\ncountries: [JP]\n---\ntitle: b\ndate: 2024\ncountries: [JP]\n",
                "- {title: a, date: 2024, countries: [JP]}\n- {title: b, date: 2024, countries: [JP]}",
                "[{\"title\":\"a\",\"date\":\"2024\",\"countries\":[\"JP\"]},\n"
                        + "\t{\"title\":\"b\",\n\t\t\"date\":\"2024\",\"countries\":[\"JP\"]}]",
                """
                {"title":"a","date":"2024","countries":["JP"]}
                {"title":"b","date":"2024","countries":["JP"]}
                """,
                "{\"title\":\"a\",\"date\":\"2024\",\"countries\":[\"JP\"],\"x\":\"}\\\"\\/{\"}"
                        + "{\"title\":\"b\",\"date\":\"2024\",\"countries\":[\"JP\"]}",
            })
    void readsSeveral(String text) {
        assertThat(ids(text)).containsExactly("2024-a", "2024-b");
    }

    @Test
    void leavesOutWhatJsonOutputAdds() {
        Meeting meeting =
                read("""
                                {"id": "2024-a", "path": "x", "title": "a", "date": "2024",
                                 "earliest": "2024-01-01", "latest": "2024-12-31", "countries": ["JP"],
                                 "country_names": ["Japan"],
                                 "participants": [{"name": "A", "id": "a", "country": null}]}
                                """)
                        .value()
                        .orElseThrow()
                        .get(0);
        assertThat(meeting.account().extras().fields()).isEmpty();
        assertThat(meeting.participants().get(0).extras().fields()).isEmpty();
        assertThat(meeting.path()).isEqualTo("2024/2024-a.yaml");
    }

    @Test
    void oneBadDraftRefusesAll() {
        Reading<List<Meeting>> reading =
                read(
                        "{\"title\":\"a\",\"date\":\"2024\",\"countries\":[\"JP\"]}\n"
                                + "{\"title\":\"b\",\"date\":\"2024\",\"form\":\"x\","
                                + "\"countries\":[\"JP\"]}\n{\"title\"}}");
        assertThat(reading.value()).isEmpty();
        assertThat(reading.diagnostics())
                .extracting(d -> d.line() + ":" + d.column() + " " + d.code())
                .contains("2:35 unknown-form")
                .hasSizeGreaterThan(1);
        assertThat(reading.diagnostics().get(0).excerpt()).startsWith("{\"title\":\"b\"");
    }

    @Test
    void refusesNothing() {
        assertThat(read(" \n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.EMPTY_FILE);
    }

    private List<String> ids(String text) {
        Reading<List<Meeting>> reading = read(text);
        assertThat(reading.diagnostics()).isEmpty();
        return reading.value().orElseThrow().stream().map(m -> m.id().value()).toList();
    }

    private Reading<List<Meeting>> read(String text) {
        return reader.read(DraftReader.STDIN, text);
    }
}
