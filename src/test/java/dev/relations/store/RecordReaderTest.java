package dev.relations.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Severity;
import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.Reference;
import dev.relations.meeting.Role;
import dev.relations.meeting.Speaker;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

    private static final String PATH = "2024/2024-02-21-talks.yaml";
    private static final String LEAST = "title: Talks\ndate: \"2024-02-21\"\ncountries: [JP, FR]\n";

    private final RecordReader reader = new RecordReader(Vocabulary.builtIn());

    @Test
    void readsWhatARecordNeeds() {
        Meeting meeting = meeting(LEAST);
        assertThat(meeting.id()).isEqualTo(new MeetingId("2024-02-21-talks"));
        assertThat(meeting.path()).isEqualTo(PATH);
        assertThat(meeting.title()).isEqualTo("Talks");
        assertThat(meeting.when().date().text()).isEqualTo("2024-02-21");
        assertThat(meeting.parties()).containsExactly(Party.country("JP"), Party.country("FR"));
        assertThat(meeting.setting().medium()).isEqualTo(Medium.IN_PERSON);
    }

    @Test
    void readsAllFields() {
        Meeting meeting =
                meeting(
                        LEAST
                                + """
                                start: 17:28~
                                zone: Europe/Paris
                                duration: PT1H30M~
                                form: strategic-dialogue
                                medium: video
                                series: {name: Dialogue, number: 8}
                                place: {city: Paris, country: FR}
                                sittings: [{date: 2024-02-21, start: "10:00", duration: PT1H}]
                                organisations: [EU, Some Forum]
                                participants:
                                  - {name: Hayashi Yoshimasa, country: JP, office: Minister}
                                  - {name: Somebody, country: Some Forum, role: chair}
                                topics: [ukraine, ukraine]
                                paragraphs:
                                  - label: 2
                                    text: NO
                                    speakers: [Hayashi Yoshimasa, FR, Somebody Else]
                                    act: concurred
                                commitments:
                                  - {text: Do it, by: [JP], due: 2024, status: done}
                                documents: [{title: Roadmap}]
                                refers_to: [2018-07-14-talks, {event: G7, date: 2023-05}]
                                sources: [{key: a, side: Japan, complete: false}]
                                differs: [{field: form, says: visit}]
                                notes: 1e3
                                """);
        assertThat(meeting.when().start()).hasToString("Optional[17:28~]");
        assertThat(meeting.when().duration()).hasToString("Optional[PT1H30M~]");
        assertThat(meeting.when().sittings()).hasSize(1);
        assertThat(meeting.setting().series().orElseThrow().number()).hasValue(8);
        assertThat(meeting.parties())
                .endsWith(Party.organisation("EU"), Party.organisation("Some Forum"));
        assertThat(meeting.participants())
                .extracting(Participant::role)
                .containsExactly(Role.PRINCIPAL, Role.CHAIR);
        assertThat(meeting.topics()).containsExactly(new TopicKey("ukraine"));
        assertThat(meeting.account().paragraphs().get(0).label()).hasValue("2");
        assertThat(meeting.account().paragraphs().get(0).text()).isEqualTo("NO");
        PersonKey hayashi = meeting.participants().get(0).person();
        assertThat(meeting.account().paragraphs().get(0).speakers())
                .startsWith(
                        new Speaker.OfPerson("Hayashi Yoshimasa", hayashi),
                        new Speaker.OfParty("FR", Party.country("FR")))
                .hasSize(3);
        assertThat(meeting.account().commitments().get(0).status())
                .isEqualTo(CommitmentStatus.DONE);
        assertThat(meeting.account().refersTo().get(0))
                .isEqualTo(new Reference.ToMeeting(new MeetingId("2018-07-14-talks")));
        assertThat(meeting.account().sources().get(0).side()).hasValue(Party.country("JP"));
        assertThat(meeting.account().sources().get(0).complete()).hasValue(false);
        assertThat(meeting.account().notes()).hasValue("1e3");
    }

    @Test
    void norwayIsNoTruthValue() {
        Meeting meeting = meeting("title: on\ndate: 2024\ncountries: [NO, Norway, FR]\n");
        assertThat(meeting.parties()).containsExactly(Party.country("NO"), Party.country("FR"));
        assertThat(meeting.title()).isEqualTo("on");
    }

    @Test
    void keepsUnknownFieldsAtEveryLevel() {
        Meeting meeting =
                meeting(
                        LEAST
                                + "weather: {rain: true, mm: 1.50, code: 007, big: 1e3, n: 8}\n"
                                + "place: {city: Paris, floor: 2}\n<<: x\n");
        assertThat(meeting.account().extras().fields())
                .isEqualTo(
                        Map.of(
                                "weather",
                                Map.of(
                                        "rain",
                                        true,
                                        "mm",
                                        new BigDecimal("1.50"),
                                        "code",
                                        "007",
                                        "big",
                                        "1e3",
                                        "n",
                                        8),
                                "<<",
                                "x"));
        assertThat(meeting.setting().place().orElseThrow().extras().fields())
                .isEqualTo(Map.of("floor", 2));
    }

    @Test
    void aFieldWithoutValueIsNotThere() {
        Meeting meeting = meeting(LEAST + "occasion:\ntopics: ~\nplace:\n");
        assertThat(meeting.setting().occasion()).isEmpty();
        assertThat(meeting.setting().place()).isEmpty();
    }

    /**
     * Place, code, message and remedy of a mistake; the text stands behind title, date, countries.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: x                | 4:1  | duplicate-key       | the key title is already on line 1"
                        + " | keep one of the two",
                "form: sumit             | 4:7  | unknown-form        | unknown form \"sumit\""
                        + " | did you mean summit?",
                "medium: telepathy       | 4:9  | unknown-medium      | unknown medium \"telepathy\""
                        + " | write one of in-person, phone, video, written",
                "start: 25:00            | 4:8  | impossible-time     | \"25:00\" is no time of day"
                        + " | write hours and minutes, \"17:28\", or \"17:28~\" for about",
                "duration: 55 min        | 4:11 | impossible-duration | \"55 min\" is no duration"
                        + " | write it as PT55M or PT1H30M, or PT1H~ for about an hour",
                "zone: Europe/Pris       | 4:7  | unknown-zone        | unknown time zone \"Europe/Pris\""
                        + " | did you mean Europe/Paris?",
                "organisations: EU       | 4:16 | wrong-type          | organisations must be a list,"
                        + " not a single value | write [EU]",
                "place: Paris            | 4:8  | wrong-type          | place must be a mapping of"
                        + " fields, not a single value | write {city: Paris, country: FR}",
                "occasion: [a]           | 4:11 | wrong-type          | occasion must be a text, not a"
                        + " list | write one text, without brackets",
                "series: {name: a, number: 1e1} | 4:27 | wrong-type   | number must be a whole number"
                        + " | write digits, without quotes, such as 8",
                "sources: [{complete: yes}] | 4:22 | wrong-type      | complete must be true or false"
                        + " | write true or false, without quotes",
                "participants: [Hayashi] | 4:16 | wrong-type         | a participant must be a mapping"
                        + " of fields, not a single value | write {name: …, country: FR, office: …}",
                "participants: [{country: FR}] | 4:16 | missing-field | name is missing | add name: …",
                "paragraphs: [{text: a, act: agred}] | 4:29 | unknown-act | unknown act \"agred\""
                        + " | did you mean agreed?",
                "commitments: [{text: a, by: [Qqqqqqq]}] | 4:30 | unknown-party | unknown country or"
                        + " organisation \"Qqqqqqq\" | add it to the organisations of this record",
                "place: {country: EU}    | 4:18 | unknown-country     | \"EU\" is an organisation, not"
                        + " a country | write it under organisations",
                "refers_to: [G7 summit]  | 4:13 | bad-id              | \"G7 summit\" is not the id of a"
                        + " record | write the name of its file without .yaml, or {event: …} for an"
                        + " event that has no record",
                "x: !!binary a           | 4:4  | foreign-tag         | the tag"
                        + " tag:yaml.org,2002:binary asks for a type that records do not have | delete"
                        + " the tag, or put a value that begins with ! in quotes",
                "notes: a: b             | 4:9  | yaml-syntax         | a colon and a blank inside a"
                        + " value that is not in quotes | put the value into quotes: notes: \"a: b\"",
            })
    void namesMistakes(String text, String place, String code, String message, String remedy) {
        Diagnostic found = only(read(LEAST + text + "\n"));
        assertThat(found.line() + ":" + found.column()).isEqualTo(place);
        assertThat(found.code().key()).isEqualTo(code);
        assertThat(found.message()).isEqualTo(message);
        assertThat(found.remedy()).hasValue(remedy);
        assertThat(found.excerpt()).isEqualTo(text);
        assertThat(found.path()).isEqualTo(PATH);
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void pointsAtTheBadCharacterOfADate() {
        Diagnostic found = only(read("title: a\ndate: \"2024-13-01\"\ncountries: [JP]\n"));
        assertThat(found.code()).isEqualTo(Code.IMPOSSIBLE_DATE);
        assertThat(found.line()).isEqualTo(2);
        assertThat(found.column()).isEqualTo(13);
        assertThat(found.message()).startsWith("\"2024-13-01\" is no date: ");
    }

    @Test
    void unknownCountrySuggestsNearest() {
        Diagnostic found = only(read("title: a\ndate: 2024\ncountries: [FR, Japn]\n"));
        assertThat(found.code()).isEqualTo(Code.UNKNOWN_COUNTRY);
        assertThat(found.message()).isEqualTo("unknown country \"Japn\"");
        assertThat(found.column()).isEqualTo(17);
        assertThat(found.length()).isEqualTo(4);
        assertThat(found.remedy().orElseThrow()).startsWith("did you mean Japan");
    }

    @Test
    void namesAllProblemsAtOnce() {
        assertThat(read("date: 2024-99\ncountries: JP\nform: foo\ndate: 1\n"))
                .extracting(Diagnostic::code)
                .containsExactly(
                        Code.MISSING_FIELD,
                        Code.IMPOSSIBLE_DATE,
                        Code.WRONG_TYPE,
                        Code.UNKNOWN_FORM,
                        Code.DUPLICATE_KEY);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(read("notes: a\n"))
                .extracting(Diagnostic::message)
                .containsExactly("countries is missing", "date is missing", "title is missing");
        assertThat(read("title: ' '\ndate: 2024\ncountries: []\n"))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        PATH + ":1:8: error[missing-field]: title is blank",
                        PATH + ":3:1: error[missing-field]: countries is empty");
    }

    @Test
    void knowsEmptyFiles() {
        for (String text : List.of("", "\n", "# only a comment\n", "---\n")) {
            Diagnostic found = only(read(text));
            assertThat(found.code()).isEqualTo(Code.EMPTY_FILE);
            assertThat(found.message()).isEqualTo("the file is empty");
        }
    }

    @Test
    void refusesSeveralDocuments() {
        Diagnostic found = only(read(LEAST + "---\n" + LEAST));
        assertThat(found.code()).isEqualTo(Code.SEVERAL_DOCUMENTS);
        assertThat(found.line()).isEqualTo(5);
    }

    @Test
    void refusesBadIds() {
        Diagnostic found = only(reader.read("x/Talks 2024.yaml", LEAST).diagnostics());
        assertThat(found.code()).isEqualTo(Code.BAD_ID);
        assertThat(found.message()).startsWith("\"Talks 2024\" is no id");
    }

    @Test
    void refusesAListAsRecord() {
        Diagnostic found = only(read("- a\n"));
        assertThat(found.code()).isEqualTo(Code.WRONG_TYPE);
        assertThat(found.message()).isEqualTo("a record must be a mapping of fields, not a list");
    }

    @Test
    void stopsAnAliasBomb() {
        StringBuilder bomb = new StringBuilder(LEAST).append("x0: &x0 [a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*x" + (i - 1);
            bomb.append("x" + i + ": &x" + i + " [" + before + (", " + before).repeat(7) + "]\n");
        }
        Diagnostic found = only(read(bomb.toString()));
        assertThat(found.code()).isEqualTo(Code.ALIAS_BOMB);
        assertThat(found.remedy()).isPresent();
    }

    @Test
    void warnsOfUnknownFieldsWhenAsked() {
        Reading<Meeting> reading =
                new RecordReader(Vocabulary.builtIn(), true).read(PATH, LEAST + "topic: [x]\n");
        Diagnostic found = only(reading.diagnostics());
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.message()).isEqualTo("unknown field \"topic\"");
        assertThat(found.remedy()).hasValue("did you mean topics?");
        assertThat(reading.value()).isPresent();
    }

    @Test
    void showsNoExcerptOfEndlessLines() {
        Diagnostic found = only(read(LEAST + "form: " + "x".repeat(100_000) + "\n"));
        assertThat(found.excerpt()).isEmpty();
        assertThat(found.message()).hasSizeLessThan(100);
    }

    private Meeting meeting(String text) {
        Reading<Meeting> reading = reader.read(PATH, text);
        assertThat(reading.diagnostics()).isEmpty();
        return reading.value().orElseThrow();
    }

    private List<Diagnostic> read(String text) {
        Reading<Meeting> reading = reader.read(PATH, text);
        assertThat(reading.value()).isEmpty();
        return reading.diagnostics();
    }

    private static Diagnostic only(List<Diagnostic> diagnostics) {
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0);
    }
}
