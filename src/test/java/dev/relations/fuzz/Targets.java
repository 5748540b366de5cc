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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** What must hold for every text, and how the program behaved with it. */
final class Targets {

    static final Path RECORDS = Path.of("src/test/resources/dev/relations/cli/records");

    private final RecordReader records;
    private final DraftReader drafts;
    private final QueryParser queries;
    private final ReadoutReader readouts;
    private final Meeting meeting;

    Targets() {
        Vocabulary vocabulary = Vocabulary.builtIn();
        records = new RecordReader(vocabulary, true);
        drafts = new DraftReader(vocabulary);
        queries = new QueryParser(new Criteria(vocabulary, LocalDate.of(2025, 12, 1), false));
        readouts = new ReadoutReader(vocabulary, Meetings.of(List.of()));
        meeting = meeting(vocabulary);
    }

    /** What is tried under a name. */
    Fuzzing.Target named(String name) {
        return switch (name) {
            case "edtf" -> this::date;
            case "query" -> this::query;
            case "yaml" -> this::yaml;
            case "record" -> this::record;
            case "draft" -> this::draft;
            case "readout" -> this::account;
            default -> throw new IllegalArgumentException("nothing is tried as " + name);
        };
    }

    Object date(String text) {
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

    Object query(String text) {
        try {
            Query query = queries.parse(text);
            return query.matches(meeting) + shape(query.toString());
        } catch (QueryException e) {
            assertThat(e.position()).isBetween(0, e.text().length());
            assertThat(e.length()).isPositive();
            assertThat(e.message()).isNotBlank();
            return shape(e.message());
        }
    }

    Object yaml(String text) {
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
        List<Object> values = documents.stream().map(Targets::plain).toList();
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
                        // Pieces of a text would be cut within a pair of surrogates.
                        .setBufferSize(text.length() + 1)
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
            return sequence.items().stream().map(Targets::plain).toList();
        }
        return ((YamlScalar) node).value();
    }

    Object record(String text) {
        String path = "2024/2024-02-21-fuzzed.yaml";
        Reading<Meeting> reading = records.read(path, text);
        checkPlaces(reading.diagnostics(), text);
        if (reading.value().isEmpty()) {
            assertThat(reading.diagnostics()).isNotEmpty();
        } else {
            Meeting meeting = reading.value().get();
            String written = RecordWriter.text(meeting);
            Reading<Meeting> again = records.read(path, written);
            assertThat(again.value()).as(written + again.diagnostics()).contains(meeting);
        }
        return behaviour(reading.diagnostics());
    }

    Object draft(String text) {
        Reading<List<Meeting>> reading = drafts.read(DraftReader.STDIN, text);
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

    Object account(String mutated) {
        // A file in UTF-8 has no half of a character.
        String text = new String(mutated.getBytes(UTF_8), UTF_8);
        Page page = HtmlPage.isHtml(text) ? HtmlPage.read(text) : PlainPage.read(text);
        ReadoutReader.Outcome outcome = readouts.read(page, Optional.empty(), Optional.empty());
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

    private static Meeting meeting(Vocabulary vocabulary) {
        try {
            String text =
                    Files.readString(
                            RECORDS.resolve("2024-02-21-japan-france-foreign-ministers.yaml"));
            return new RecordReader(vocabulary)
                    .read("2024-02-21-a.yaml", text)
                    .value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message without what it quotes: the kind of what happened. */
    private static String shape(String text) {
        String shape = text.replaceAll("\"[^\"]*\"|[0-9]+|\\p{L}{12,}", "_");
        return shape.length() > 80 ? shape.substring(0, 80) : shape;
    }
}
