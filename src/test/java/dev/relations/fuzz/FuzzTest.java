package dev.relations.fuzz;

import dev.relations.index.IndexTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for every text that anybody may write, tried with texts that nobody would. */
class FuzzTest {

    private final Targets targets = new Targets();

    @Test
    void everyTextIsADateOrARefusal() throws IOException {
        List<String> seeds =
                List.of(
                        "2024-02-21",
                        "2024-02/2024-03-01",
                        "1985-XX",
                        "-0044-03-15?",
                        "../1999~",
                        "Y-170000002",
                        "2001-24%",
                        "[1667,1670..1672]",
                        "1950S2",
                        "21 May 2016",
                        "?-2004-06-~11");
        Fuzzing.fuzz(
                "edtf", seeds, List.of("XX", "-", "..", "/", "Y1", "E7", "S3", "２"), targets::date);
    }

    @Test
    void everyTextIsAQueryOrARefusalAtItsCharacter() throws IOException {
        List<String> seeds =
                List.of(
                        "country:FR (topic:ukraine or topic:iran) date:2022.. -minister:hayashi \"rule of law\"",
                        "not (form:summit,visit and medium:phone) text:x",
                        "since:2y until:last-month",
                        "date:2023-Q4 office:\"prime minister\" side:JP",
                        "commitments:open,done strict");
        List<String> words =
                List.of(
                        "or ",
                        "and ",
                        "not ",
                        "-",
                        "country:",
                        "date:",
                        "2024-W08",
                        "q4 2023",
                        "minister:");
        Fuzzing.fuzz("query", seeds, words, targets::query);
    }

    @Test
    void everyTextIsYamlOrARefusalAtItsPlace() throws IOException {
        Fuzzing.fuzz(
                "yaml",
                records(),
                List.of("a: &x [*x]", "? [a]", "%YAML 1.2\n---\n"),
                targets::yaml);
    }

    /** Otherwise a search would damage what is refused at once. */
    @Test
    void anIndexThatIsNotDamagedIsNotRefused() throws IOException {
        IndexTarget.run(new byte[0]);
    }

    @Test
    void everyFileIsAMeetingOrHasDiagnostics() throws IOException {
        Fuzzing.fuzz("record", records(), fields(), targets::record);
    }

    @Test
    void everyInputIsDraftsOrHasDiagnostics() throws IOException {
        List<String> seeds = new ArrayList<>(records());
        seeds.add(
                "{\"title\": \"T\", \"date\": \"2024\", \"countries\": [\"JP\"], \"n\": \"\\ud83d\\ude00\"}");
        seeds.add("[{\"title\": \"A\", \"date\": \"2024-01\", \"organisations\": [\"EU\"]}]\n{}");
        Fuzzing.fuzz("draft", seeds, fields(), targets::draft);
    }

    @Test
    void everyTextIsAnAccountOrARefusal() throws IOException {
        List<String> seeds =
                List.of(
                        "# Japan-France Foreign Ministers' Meeting\n\nFebruary 21, 2024\n\nOn 21 February,"
                                + " commencing at 9:55 a.m. for 30 minutes, Ms. Kamikawa Yoko, Minister for"
                                + " Foreign Affairs of Japan, met with H.E. Mr. Stéphane Séjourné.\n\n1. Both"
                                + " welcomed it.\n\n2 (1) They agreed to set up a working group.\n",
                        "<html><head><title>Call with President Macron of France</title></head><body>"
                                + "<p>President Biden spoke today with President Emmanuel Macron of France."
                                + "</p><ul><li>They discussed Ukraine.</li></ul></body></html>");
        List<String> words =
                List.of(
                        "<p>",
                        "</li>",
                        "&#x202e;",
                        "<table>",
                        "１．",
                        "（了）",
                        " today ",
                        "Feb. 30, 2024");
        Fuzzing.fuzz("readout", seeds, words, targets::account);
    }

    private static List<String> fields() {
        return List.of(
                "countries: [NO]\n",
                "date: \"2024-XX\"\n",
                "start: \"25:00\"\n",
                "zone: Europe/Pariss\n",
                "speakers: [FR]\n",
                "refers_to: [../../etc/passwd]\n",
                "id: ../../x\n",
                "act: agreed\n",
                "duration: PT\n",
                "closed_by: 2024-01-01-x\n",
                "place: {country: Korea}\n");
    }

    private static List<String> records() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Targets.RECORDS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
