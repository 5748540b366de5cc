package dev.relations.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.query.Criteria;
import dev.relations.query.Query;
import dev.relations.query.QueryException;
import dev.relations.query.QueryParser;
import dev.relations.readout.ReadoutReader;
import dev.relations.readout.page.HtmlPage;
import dev.relations.readout.page.Page;
import dev.relations.readout.page.PlainPage;
import dev.relations.store.DraftReader;
import dev.relations.store.Reading;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordWriter;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** What must hold for every text that anybody may write, tried with texts that nobody would. */
class FuzzTest {

    private static final Path RECORDS = Path.of("src/test/resources/dev/relations/cli/records");

    private final Vocabulary vocabulary = Vocabulary.builtIn();

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
                "edtf", seeds, List.of("XX", "-", "..", "/", "Y1", "E7", "S3", "２"), this::date);
    }

    private Object date(String text) {
        try {
            Edtf date = Edtf.parse(text);
            assertThat(date.text()).isEqualTo(text);
            assertThat(Edtf.parse(date.text())).isEqualTo(date);
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latestStart());
            assertThat(date.earliestEnd()).isBeforeOrEqualTo(date.latest());
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
            assertThat(date.compareTo(Edtf.parse(text))).isZero();
            return date.getClass() + " " + text.length() + date.isExact();
        } catch (EdtfException e) {
            assertThat(e.position()).isBetween(0, text.length());
            e.remedy().ifPresent(remedy -> assertThat(Edtf.parse(remedy).text()).isEqualTo(remedy));
            return e.kind() + shape(e.reason());
        }
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
        QueryParser parser =
                new QueryParser(new Criteria(vocabulary, LocalDate.of(2025, 12, 1), false));
        Meeting meeting = meeting();
        Fuzzing.fuzz("query", seeds, words, text -> query(text, parser, meeting));
    }

    private static Object query(String text, QueryParser parser, Meeting meeting) {
        try {
            Query query = parser.parse(text);
            return query.matches(meeting) + shape(query.toString());
        } catch (QueryException e) {
            assertThat(e.position()).isBetween(0, e.text().length());
            assertThat(e.length()).isPositive();
            assertThat(e.message()).isNotBlank();
            return shape(e.message());
        }
    }

    @Test
    void everyTextIsYamlOrARefusalAtItsPlace() throws IOException {
        Fuzzing.fuzz(
                "yaml", records(), List.of("a: &x [*x]", "? [a]", "%YAML 1.2\n---\n"), this::yaml);
    }

    private Object yaml(String text) {
        List<YamlNode> documents;
        try {
            documents = YamlReader.read(text);
        } catch (YamlException e) {
            assertThat(e.place().offset()).isBetween(0, text.length());
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
            assertThat(e.reason()).isNotBlank();
            return e.kind() + shape(e.reason());
        }
        List<Object> values = documents.stream().map(FuzzTest::plain).toList();
        for (Object value : values) {
            String written = YamlWriter.write(value, YamlStyle.DEFAULT);
            List<YamlNode> again = YamlReader.read(written);
            assertThat(again).as(written).hasSize(1);
            assertThat(plain(again.get(0))).as(written).isEqualTo(value);
        }
        assertThat(values).isEqualTo(asTheEngineLoadsIt(text, values));
        return values.size() + shape(values.toString());
    }

    /** What the library's own loader makes of a text; ours where it takes less than we do. */
    private static List<Object> asTheEngineLoadsIt(String text, List<Object> ours) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setSchema(new FailsafeSchema())
                        .setAllowRecursiveKeys(false)
                        .build();
        List<Object> values = new ArrayList<>();
        try {
            for (Object each : new Load(settings).loadAllFromString(text)) {
                values.add(withoutNulls(each));
            }
            return values;
        } catch (YamlEngineException | ClassCastException | NullPointerException e) {
            return ours;
        }
    }

    private static Object withoutNulls(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> texts = new LinkedHashMap<>();
            map.forEach(
                    (key, each) -> texts.put(key == null ? "" : (String) key, withoutNulls(each)));
            return texts;
        }
        if (value instanceof List<?> list) {
            List<Object> texts = new ArrayList<>();
            list.forEach(each -> texts.add(withoutNulls(each)));
            return texts;
        }
        return value == null ? "" : value;
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().value(), plain(entry.value())));
            return map;
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(FuzzTest::plain).toList();
        }
        return ((YamlScalar) node).value();
    }

    @Test
    void everyFileIsAMeetingOrHasDiagnostics() throws IOException {
        RecordReader reader = new RecordReader(vocabulary, true);
        Fuzzing.fuzz("record", records(), fields(), text -> record(text, reader));
    }

    private static Object record(String text, RecordReader reader) {
        String path = "2024/2024-02-21-fuzzed.yaml";
        Reading<Meeting> reading = reader.read(path, text);
        checkPlaces(reading.diagnostics(), text);
        if (reading.value().isEmpty()) {
            assertThat(reading.diagnostics()).isNotEmpty();
        } else {
            Meeting meeting = reading.value().get();
            String written = RecordWriter.text(meeting);
            Reading<Meeting> again = reader.read(path, written);
            assertThat(again.value()).as(written + again.diagnostics()).contains(meeting);
        }
        return behaviour(reading.diagnostics());
    }

    @Test
    void everyInputIsDraftsOrHasDiagnostics() throws IOException {
        DraftReader reader = new DraftReader(vocabulary);
        List<String> seeds = new ArrayList<>(records());
        seeds.add(
                "{\"title\": \"T\", \"date\": \"2024\", \"countries\": [\"JP\"], \"n\": \"\\ud83d\\ude00\"}");
        seeds.add("[{\"title\": \"A\", \"date\": \"2024-01\", \"organisations\": [\"EU\"]}]\n{}");
        Fuzzing.fuzz("draft", seeds, fields(), text -> draft(text, reader));
    }

    private static Object draft(String text, DraftReader reader) {
        Reading<List<Meeting>> reading = reader.read(DraftReader.STDIN, text);
        checkPlaces(reading.diagnostics(), text);
        if (reading.value().isEmpty()) {
            assertThat(reading.diagnostics()).isNotEmpty();
        } else {
            for (Meeting meeting : reading.value().get()) {
                Path path = Path.of(meeting.path());
                assertThat(path.normalize()).isEqualTo(path).isRelative();
                assertThat(meeting.path()).doesNotContain("..").doesNotContain("\\");
            }
        }
        return behaviour(reading.diagnostics());
    }

    @Test
    void everyTextIsAnAccountOrARefusal() throws IOException {
        ReadoutReader reader = new ReadoutReader(vocabulary, Meetings.of(List.of()));
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
        Fuzzing.fuzz("readout", seeds, words, text -> account(text, reader));
    }

    private static Object account(String mutated, ReadoutReader reader) {
        // A file in UTF-8 has no half of a character.
        String text = new String(mutated.getBytes(UTF_8), UTF_8);
        Page page = HtmlPage.isHtml(text) ? HtmlPage.read(text) : PlainPage.read(text);
        ReadoutReader.Outcome outcome = reader.read(page, Optional.empty(), Optional.empty());
        if (outcome instanceof ReadoutReader.Drafted drafted) {
            String written = YamlWriter.write(drafted.draft().fields(), YamlStyle.DEFAULT);
            assertThat(YamlReader.read(written)).as(written).hasSize(1);
            return drafted.draft().fields().keySet().toString();
        }
        return shape(outcome.toString());
    }

    private static void checkPlaces(List<Diagnostic> diagnostics, String text) {
        for (Diagnostic d : diagnostics) {
            assertThat(d.line()).isPositive();
            assertThat(d.column()).isPositive();
            assertThat(d.length()).isPositive();
            assertThat(d.message()).isNotBlank();
            assertThat(text).contains(d.excerpt());
        }
    }

    private static Object behaviour(List<Diagnostic> diagnostics) {
        TreeSet<Code> codes = new TreeSet<>();
        diagnostics.forEach(d -> codes.add(d.code()));
        return codes + (diagnostics.isEmpty() ? "" : shape(diagnostics.get(0).message()));
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
        try (Stream<Path> files = Files.walk(RECORDS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private Meeting meeting() throws IOException {
        String text =
                Files.readString(RECORDS.resolve("2024-02-21-japan-france-foreign-ministers.yaml"));
        return new RecordReader(vocabulary).read("2024-02-21-a.yaml", text).value().orElseThrow();
    }

    /** A message without what it quotes: the kind of what happened. */
    private static String shape(String text) {
        String shape = text.replaceAll("\"[^\"]*\"|[0-9]+|\\p{L}{12,}", "_");
        return shape.length() > 80 ? shape.substring(0, 80) : shape;
    }
}
