package dev.relations.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.MeetingId;
import dev.relations.store.NewRecord;
import dev.relations.store.Reading;
import dev.relations.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInMapsTest {

    @TempDir Path folder;

    @Test
    void everyBuiltInMapIsInOrder() {
        for (String name : BuiltInMaps.names()) {
            assertThat(map(name).diagnostics()).as(name).isEmpty();
        }
    }

    @Test
    void travelsBecomeVisitsWithTheStatesOfTheirTime() throws IOException {
        Survey survey =
                survey(
                        trip(1, "U.S.S.R.", "1985-11-01"),
                        trip(2, "U.S.S.R.", "1992-02-16"),
                        trip(3, "Vietnam", "1966-10-26"),
                        trip(4, "Vietnam", "2016-05-22"),
                        trip(5, "German Democratic Republic", "1989-12-12"),
                        trip(6, "Germany, Federal Republic of", "1989-12-11"),
                        trip(7, "China, Republic of", "1945-04-26"),
                        trip(8, "China, People’s Republic of", "1972-02-21"),
                        trip(9, "Burma", "1955-02-26"),
                        trip(10, "Ceylon", "1956-03-11"),
                        trip(11, "Hawaii", "1874-12-12"),
                        trip(11, "Hawaii", "1874-12-12").replace("trip-11", "visit-11"));
        assertThat(survey.diagnostics()).isEmpty();
        assertThat(survey.samples().stream().map(BuiltInMapsTest::countries))
                .containsExactly(
                        "[US, SU]",
                        "[US, RU]",
                        "[US, RVN]",
                        "[US, VN]",
                        "[US, DD]",
                        "[US, DE]",
                        "[US, TW]",
                        "[US, CN]",
                        "[US, MM]",
                        "[US, LK]",
                        "[US, HAW]",
                        "[US, HAW]");
        assertThat(survey.added().get(11))
                .isEqualTo(new MeetingId("1874-12-12-john-smith-hawaii-2"));
        assertThat(survey.samples().get(11).text()).contains("place: {country: US}");
        assertThat(survey.samples().get(0).text())
                .contains("key: hsg-trip-1\n")
                .contains("place: {city: Capital, country: SU}")
                .doesNotContain("Gorbachev");
    }

    private static String trip(int number, String country, String date) {
        return """
        {"id": "hsg-trip-%d", "title": "A trip", "date": "%s", "end_date": "%s", \
        "countries": ["United States", "%s"], "persons": [{"name": "John Smith", "role": \
        "Secretary of State", "country": "United States", "from": "record"}, {"name": \
        "Gorbachev. Left", "role": "President", "country": null, "from": "remarks"}], \
        "location": "Capital", "summary": "Met.", "source": "https://example.org"}
        """
                .formatted(number, date, date, country);
    }

    private static String countries(NewRecord record) {
        return record.text()
                .lines()
                .filter(line -> line.startsWith("countries: "))
                .map(line -> line.substring("countries: ".length()))
                .findFirst()
                .orElse("");
    }

    private static Reading<ImportMap> map(String name) {
        return new ImportMapReader(Vocabulary.builtIn())
                .read(name, BuiltInMaps.text(name).orElseThrow());
    }

    private Survey survey(String... rows) throws IOException {
        Path file = folder.resolve("rows.ndjson");
        Files.writeString(file, String.join("", rows));
        return new TableImport(
                        new RowSource(file, "rows.ndjson"),
                        map("hsg-travels").value().orElseThrow(),
                        Vocabulary.builtIn(),
                        Set.of())
                .survey(Map.of(), 100, count -> {});
    }
}
