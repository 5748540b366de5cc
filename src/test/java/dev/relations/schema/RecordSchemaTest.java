package dev.relations.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import dev.relations.meeting.Meeting;
import dev.relations.store.EntryShape;
import dev.relations.store.MeetingShape;
import dev.relations.store.PartyShape;
import dev.relations.store.PersonShape;
import dev.relations.store.Reading;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordsFolder;
import dev.relations.store.TextFile;
import dev.relations.store.TopicShape;
import dev.relations.store.VocabularyReader;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema against the reader. {@code -Dschema.files=100000} tries more files than every build.
 */
class RecordSchemaTest {

    private static final int FILES = Integer.getInteger("schema.files", 1500);
    private static final URI META = URI.create("https://json-schema.org/draft/2020-12/schema");

    private final Vocabulary vocabulary = Vocabulary.builtIn();
    private final Validator validator =
            new ValidatorFactory()
                    .withJsonNodeFactories(new Plain(), new Plain())
                    .createValidator();

    private URI registered(SchemaSubject subject) {
        return validator.registerSchema(
                URI.create("urn:" + subject.key()),
                AsEditorsSee.of(RecordSchema.of(subject, vocabulary)));
    }

    private boolean accepts(URI schema, String text) {
        List<YamlNode> documents = YamlReader.read(text);
        return documents.isEmpty()
                || validator.validate(schema, AsEditorsSee.document(documents.get(0))).isValid();
    }

    private List<Diagnostic> errors(String record) {
        Reading<Meeting> reading = new RecordReader(vocabulary).read("2024-01-01-a.yaml", record);
        return reading.diagnostics();
    }

    private static List<Diagnostic> errors(SchemaSubject subject, String text) {
        String path = "vocabulary/" + subject.key() + ".yaml";
        TextFile file = new TextFile(path, Path.of(path), Optional.of(text), false, List.of());
        return new VocabularyReader(false).read(List.of(file)).diagnostics();
    }

    /** Which parties there are may be said by the record itself. */
    private static boolean isOnlyOfParties(List<Diagnostic> errors) {
        return !errors.isEmpty()
                && errors.stream().allMatch(each -> each.code() == Code.UNKNOWN_PARTY);
    }

    @ParameterizedTest
    @EnumSource
    void everySchemaIsOneByTheRulesForSchemas(SchemaSubject subject) {
        Map<String, Object> schema = RecordSchema.of(subject, vocabulary);

        assertThat(validator.validate(META, AsEditorsSee.of(schema)).getErrors()).isEmpty();
    }

    @Test
    void describesEveryFieldOfARecord() {
        Map<?, ?> properties =
                (Map<?, ?>)
                        Objects.requireNonNull(
                                RecordSchema.of(SchemaSubject.MEETING, vocabulary)
                                        .get("properties"));

        assertThat(properties.keySet()).isEqualTo(Set.copyOf(new MeetingShape().keys()));
        assertThat(properties.values())
                .allMatch(each -> ((Map<?, ?>) each).containsKey("description"));
    }

    @Test
    void acceptsTheRecordsThatTheReaderTakesAndNoOthers() {
        URI schema = registered(SchemaSubject.MEETING);
        int good = 0;
        for (int i = 0; i < FILES; i++) {
            String text = RandomFile.of(new MeetingShape(), new Random(i));
            List<Diagnostic> errors = errors(text);
            if (isOnlyOfParties(errors)) {
                continue;
            }
            assertThat(accepts(schema, text))
                    .as("%s%nfile %d: %s", text, i, errors)
                    .isEqualTo(errors.isEmpty());
            good += errors.isEmpty() ? 1 : 0;
        }
        assertThat(good).isBetween(FILES / 10, FILES * 9 / 10);
    }

    @Test
    void acceptsTheVocabulariesThatTheReaderTakesAndNoOthers() {
        String[] slugs = {"kamikawa-yoko", "ukraine", "\"a--b\"", "Bad"};
        agree(SchemaSubject.PEOPLE, new PersonShape(), slugs);
        agree(SchemaSubject.TOPICS, new TopicShape(), slugs);
        agree(
                SchemaSubject.COUNTRIES,
                new PartyShape(),
                new String[] {"XA", "QUAD", "\"no code\""});
    }

    private void agree(SchemaSubject subject, EntryShape<?> entry, String[] keys) {
        URI schema = registered(subject);
        for (int i = 0; i < FILES / 3; i++) {
            String text = RandomFile.entries(entry, keys, new Random(i));
            List<Diagnostic> errors = errors(subject, text);
            if (isOnlyOfParties(errors)) {
                continue;
            }
            assertThat(accepts(schema, text))
                    .as("%s%n%s file %d: %s", text, subject, i, errors)
                    .isEqualTo(errors.isEmpty());
        }
    }

    @Test
    void acceptsTheRecordsOfThisProject() {
        URI schema = registered(SchemaSubject.MEETING);
        RecordsFolder folder = new RecordsFolder(Path.of("records"));

        List<TextFile> files = folder.readTexts(folder.list().files(), file -> file);

        assertThat(files).hasSizeGreaterThan(50);
        files.forEach(file -> assertThat(accepts(schema, file.text().orElseThrow())).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: A\ndate: \"2024-02-21\"\n",
                "title: A\ndate: \"2024-02-21\"\ncountries: []\norganisations: []\n",
                "date: \"2024-02-21\"\ncountries: [JP]\n",
                "title: A\ncountries: [JP]\n",
                "title: \"\"\ndate: \"2024-02-21\"\ncountries: [JP]\n",
                "title: A\ndate: \"2024-02-30\"\ncountries: [JP]\n",
                "title: A\ndate: \"2024-02-21\"\ncountries: JP\n",
                "title: A\ndate: \"2024-02-21\"\ncountries: [JP]\nform: sumit\n",
                "- a list\n",
                "a text\n"
            })
    void refusesWhatIsNoRecord(String text) {
        assertThat(errors(text)).isNotEmpty();
        assertThat(accepts(registered(SchemaSubject.MEETING), text)).isFalse();
    }

    /** What no schema can say; it is documented, so that nobody relies on more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: \"2024-02-23/2024-02-21\"",
                "date: \"2024\"\nparticipants: [{name: A, country: Nobody knows it}]",
                "date: \"2024\"\nseries: {name: A, number: +5}",
                "date: \"2024\"\nsources: [{complete: True}]"
            })
    void leavesToTheReaderWhatNoSchemaCanSay(String fields) {
        String text = "title: A\ncountries: [JP]\n" + fields + "\n";

        assertThat(errors(text)).hasSize(1);
        assertThat(accepts(registered(SchemaSubject.MEETING), text)).isTrue();
    }

    @Test
    void namesOfCountriesInUnusualCapitalsAreLeftToTheReader() {
        String text = "title: A\ndate: \"2024\"\ncountries: [fRANCE]\n";

        assertThat(errors(text)).isEmpty();
        assertThat(accepts(registered(SchemaSubject.MEETING), text)).isFalse();
    }

    @Test
    void datesAreThoseThatTheReaderTakes() {
        Pattern pattern = Pattern.compile(DatePattern.REGEX);
        Random random = new Random(7);
        String[] parts = {
            "2024",
            "1900",
            "2000",
            "-0000",
            "0000",
            "-",
            "-02",
            "-29",
            "-30",
            "-31",
            "-13",
            "-04",
            "-12",
            "-21",
            "-XX",
            "X",
            "XX",
            "19",
            "/",
            "..",
            "?",
            "~",
            "%",
            "Y",
            "12345",
            "999999999",
            "1",
            " ",
            "２"
        };
        int dates = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "2024" : "");
            for (int left = random.nextInt(6); left > 0; left--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            boolean date = pattern.matcher(text).find();
            dates += date ? 1 : 0;
            assertThat(date).as(text.toString()).isEqualTo(isDate(text.toString()));
        }
        assertThat(dates).isGreaterThan(5_000);
    }

    /** Also an interval that ends before it starts, which no pattern can tell. */
    private static boolean isDate(String text) {
        try {
            Edtf.parse(text);
            return true;
        } catch (EdtfException e) {
            return e.reason().contains("ends before it starts");
        }
    }

    /** The validator's door to plain values. */
    private static final class Plain implements dev.harrel.jsonschema.JsonNodeFactory {
        @Override
        public dev.harrel.jsonschema.JsonNode wrap(Object node) {
            return node instanceof AsEditorsSee seen ? seen : AsEditorsSee.of(node);
        }

        @Override
        public dev.harrel.jsonschema.JsonNode create(String text) {
            // JSON is YAML; the validator brings the schema for schemas as text.
            return AsEditorsSee.document(YamlReader.read(text).get(0));
        }
    }
}
