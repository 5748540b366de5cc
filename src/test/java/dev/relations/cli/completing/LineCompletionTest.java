package dev.relations.cli.completing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.ProgramModel;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.outside.CommandWords;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.completion.Candidate;
import dev.relations.completion.Completion;
import dev.relations.query.Criteria;
import dev.relations.query.Field;
import dev.relations.query.QueryParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cursor is at the end of the line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineCompletionTest {

    private Path folder = Path.of("");
    private Records records;
    private Completion completion;
    private LineCompletion lines;

    @BeforeAll
    void readRecords(@TempDir Path temporary) throws IOException {
        folder = temporary;
        write(
                "vocabulary/people.yaml",
                """
                kamikawa-yoko:
                  name: Kamikawa Yoko
                  aliases: [Yoko Kamikawa, KAMIKAWA Yoko, 上川陽子]
                  country: JP
                  offices:
                    - {title: Minister for Foreign Affairs, from: "2023-09-13", to: "2024-10-01"}
                sejourne-stephane: {name: Stéphane Séjourné, country: FR}
                bush-father: {name: George Bush, country: US}
                bush-son: {name: George Bush, country: US}
                hague-william: {name: William Hague, country: GB}
                """);
        write(
                "vocabulary/topics.yaml",
                """
                east-asia: {label: {en: East Asia}}
                north-korea: {label: {en: North Korea, ja: 北朝鮮}, aliases: [DPRK], broader: east-asia}
                ukraine: {label: {en: Ukraine}}
                """);
        write(
                "2024-02-21-japan-france.yaml",
                """
                title: "Talks\\e[31m"
                date: "2024-02-21"
                form: meeting
                place: {city: Rio de Janeiro, country: BR}
                countries: [JP, FR]
                participants:
                  - {name: Kamikawa Yoko, country: JP, office: Minister for Foreign Affairs}
                  - {name: Stéphane Séjourné, country: FR, office: "Minister for Europe, and Foreign Affairs"}
                topics: [north-korea]
                paragraphs:
                  - {label: "1", text: "First.\\nSecond line."}
                  - {label: "2(1)", text: Third.}
                sources:
                  - {url: "https://example.org", side: JP, publisher: "Gaimushō (Tokyo)"}
                """);
        write(
                "2024-05-03-japan-france.yaml",
                """
                title: Working lunch
                date: "2024-05-03"
                form: visit
                countries: [JP, FR]
                participants:
                  - {name: Kamikawa Yoko, country: JP, office: Minister for Foreign Affairs}
                topics: [ukraine]
                """);
        write(
                "2001-06-16-slovenia.yaml",
                """
                title: Summit
                occasion: First (and last) talks
                series: {name: US-Russia summits, number: 1}
                organisations: [NATO]
                date: "2001-06-16"
                form: summit
                medium: phone
                countries: [US, RU, CI]
                participants:
                  - {name: George Bush, country: US, office: President}
                  - {name: "Sean \\"Bertie\\" O’Hara (aide)", country: US}
                  - {name: "Bad\\aName", country: US}
                """);
        Environment environment = environment();
        Relations relations = new Relations(environment, Optional.empty(), Optional.empty());
        records = Records.load(relations);
        completion = new Completion(records.meetings(), records.vocabulary(), environment::today);
        lines = new LineCompletion(ProgramModel.in(environment), completion, environment);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("records").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Environment environment() {
        return new Environment(
                Map.of("RELATIONS_INDEX", "off", "HOME", folder.toString()),
                folder,
                Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC),
                TerminalFacts.NONE,
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()));
    }

    private List<Candidate> candidates(String line) {
        List<String> words = new ArrayList<>(CommandWords.ofProgram(line));
        if (line.isEmpty() || line.endsWith(" ")) {
            words.add("");
        }
        int last = words.size() - 1;
        return lines.complete(words, last, words.get(last).length());
    }

    private List<String> values(String line) {
        return candidates(line).stream().map(Candidate::value).toList();
    }

    private Candidate only(String line) {
        assertThat(values(line)).hasSize(1);
        return candidates(line).get(0);
    }

    @Test
    void commandsWithWhatTheyDo() {
        assertThat(values("")).startsWith("list", "show").contains("add", "help");
        assertThat(only("li").description()).isEqualTo("List meetings, one a line.");
        assertThat(only("li").group()).isEqualTo("commands");
        assertThat(values("nothing-like-it")).isEmpty();
    }

    @Test
    void optionsOfTheCommandAndOfAll() {
        assertThat(values("list --")).contains("--country", "--columns", "--records", "--help");
        assertThat(values("list --co"))
                .containsExactly("--country", "--commitments", "--columns", "--color");
        assertThat(values("list -")).contains("-n", "--limit");
        assertThat(values("--re")).containsExactly("--records");
        assertThat(values("index --c")).containsExactly("--color");
    }

    @Test
    void optionsThatStandThereAlreadyAreLeftOutUnlessTheyMayBeRepeated() {
        assertThat(values("list --reverse --sort date --country FR --"))
                .contains("--country")
                .doesNotContain("--reverse", "--sort");
        assertThat(values("list -rn5 --")).doesNotContain("--reverse", "--limit");
        assertThat(values("--records x list --")).doesNotContain("--records");
    }

    @Test
    void behindTwoHyphensNothingIsAnOption() {
        assertThat(values("list -- country:fr")).containsExactly("country:France");
    }

    @Test
    void valuesBehindABlankBehindAnEqualsSignAndBehindCommas() {
        assertThat(values("list --country fr")).containsExactly("France");
        assertThat(values("list --country=fr")).containsExactly("--country=France");
        assertThat(values("list --country Japan,fr")).containsExactly("Japan,France");
        assertThat(values("list --country=Japan,United-States,fr"))
                .containsExactly("--country=Japan,United-States,France");
        assertThat(only("list --country=Japan,fr").display()).isEqualTo("France");
    }

    @Test
    void whatStandsThereAlreadyIsNotOfferedAgain() {
        assertThat(values("list --country Japan,"))
                .contains("Japan,France")
                .doesNotContain("Japan,Japan");
        assertThat(values("list --country Japan --country ")).containsExactly("France");
        assertThat(values("show 2024-02-21-japan-france 2024-02-")).isEmpty();
    }

    @Test
    void partiesByNameCodeAdjectiveAndOtherLanguages() {
        for (String typed : List.of("Fra", "fr", "FR", "french", "allemagne", "フランス")) {
            String expected = typed.equals("フランス") ? "フランス" : "France";
            assertThat(values("list --country " + typed))
                    .isEqualTo(typed.equals("allemagne") ? List.of() : List.of(expected));
        }
        assertThat(values("list --country cote")).containsExactly("Côte d’Ivoire");
    }

    @Test
    void ministersByFamilyAndGivenNameWithoutAccentsAndInJapanese() {
        for (String typed : List.of("kami", "yoko", "Yoko K", "KAMIKAWA", "kamikawa-y")) {
            assertThat(values("list --minister '" + typed + "'")).containsExactly("Kamikawa Yoko");
        }
        assertThat(values("list --minister sejou")).containsExactly("Stéphane Séjourné");
        assertThat(values("list --minister 上川")).containsExactly("上川陽子");
        assertThat(values("list --minister 陽子")).containsExactly("上川陽子");
        assertThat(values("list --minister ikawa")).isEmpty();
    }

    @Test
    void topicsByKeyLabelAliasAndInJapanese() {
        for (String typed : List.of("north", "korea", "North K", "dprk")) {
            assertThat(values("list --topic '" + typed + "'")).containsExactly("north-korea");
        }
        assertThat(values("list --topic 北朝")).containsExactly("北朝鮮");
        assertThat(values("list --topic east")).containsExactly("east-asia");
    }

    @Test
    void whatOccursMostComesFirstAndSaysHowOftenAndWhen() {
        assertThat(values("list --minister ")).startsWith("Kamikawa Yoko");
        assertThat(only("list --minister kam").description())
                .isEqualTo("Minister for Foreign Affairs, JP · 2 meetings, last 2024-05-03");
        assertThat(only("list --topic nor").description())
                .isEqualTo("North Korea · 1 meeting, 2024-02-21");
        assertThat(only("list --country fr").description())
                .isEqualTo("FR · 2 meetings, last 2024-05-03");
    }

    @Test
    void onlyWhatOccursWithWhatTheLineAsksForIsOffered() {
        assertThat(values("list --country US --minister kam")).isEmpty();
        assertThat(values("list --country France --minister kam")).hasSize(1);
        assertThat(values("list --country=France --form visit --topic "))
                .containsExactly("ukraine");
        assertThat(values("list country:FR form:visit --topic ")).containsExactly("ukraine");
        assertThat(values("list country:US or form:visit --topic ")).containsExactly("ukraine");
        assertThat(values("topics ukraine --minister ")).containsExactly("Kamikawa Yoko");
        assertThat(values("show --form visit "))
                .containsExactly("latest", "2024-05-03-japan-france");
    }

    @Test
    void whatStandsBehindTheCursorNarrowsToo() {
        List<String> words = List.of("list", "--topic", "xyz", "--form", "visit");
        assertThat(lines.complete(words, 2, 0))
                .extracting(Candidate::value)
                .containsExactly("ukraine");
        List<String> query = List.of("list", "topic:", "form:visit");
        assertThat(lines.complete(query, 1, 6))
                .extracting(Candidate::value)
                .containsExactly("topic:ukraine");
    }

    @Test
    void whatTheShellAsksForNarrowsToo() {
        Criteria criteria = new Criteria(records.vocabulary(), environment().today(), false);
        assertThat(
                        lines.complete(
                                List.of("list", "--minister", ""),
                                2,
                                0,
                                new QueryParser(criteria).parse("form:visit")))
                .extracting(Candidate::value)
                .containsExactly("Kamikawa Yoko");
    }

    @Test
    void wrongAndUnfinishedCriteriaDoNotNarrow() {
        assertThat(values("list --country Nowhere --minister kam")).hasSize(1);
        assertThat(values("list --nonsense --since never --minister kam")).hasSize(1);
        assertThat(values("list 'country:US (or' --minister kam")).isEmpty();
    }

    @Test
    void fieldsOfAQueryWithWhatTheyMean() {
        assertThat(only("list mini").value()).isEqualTo("minister:");
        assertThat(only("list mini").whole()).isFalse();
        assertThat(only("list mini").description()).contains("participant");
        assertThat(values("list '(mini")).containsExactly("(minister:");
        assertThat(values("list country:FR 'topic:ukraine or mini"))
                .containsExactly("topic:ukraine or minister:");
        assertThat(values("list -mini")).containsExactly("-minister:");
        assertThat(values("topics '-mini")).containsExactly("-minister:");
        assertThat(values("index mini")).isEmpty();
    }

    @Test
    void valuesInAQueryNeedNoQuotes() {
        assertThat(values("list minister:kam")).containsExactly("minister:Kamikawa-Yoko");
        assertThat(values("list -minister:kam")).containsExactly("-minister:Kamikawa-Yoko");
        assertThat(values("list 'country:FR (topic:ukraine or minister:kam"))
                .containsExactly("country:FR (topic:ukraine or minister:Kamikawa-Yoko");
        assertThat(values("list country:fr,jap")).containsExactly("country:fr,Japan");
    }

    @Test
    void aQuoteThatWasOpenedIsClosed() {
        assertThat(values("list 'minister:\"Kam")).containsExactly("minister:\"Kamikawa Yoko\"");
    }

    @Test
    void whatEndsAQueryOrAListIsPutInQuotes() {
        assertThat(values("list minister:ohar"))
                .containsExactly("minister:\"Sean \\\"Bertie\\\" O’Hara (aide)\"");
        assertThat(values("list --minister o’h")).containsExactly("Sean \"Bertie\" O’Hara (aide)");
        assertThat(values("list --office europe"))
                .containsExactly("\"Minister for Europe, and Foreign Affairs\"");
    }

    @Test
    void namesThatSeveralHaveAreToldApartByTheirKeys() {
        assertThat(values("add --minister 'george b"))
                .containsExactlyInAnyOrder("bush-father", "bush-son");
    }

    @Test
    void whatNoCommandLineCanHoldIsNotOffered() {
        assertThat(values("list --minister bad")).isEmpty();
        assertThat(candidates("show 2024-02").get(0).description()).isEqualTo("Talks [31m");
    }

    @Test
    void datesAreWordsLengthsAndTimesOfMeetings() {
        assertThat(values("list --since ")).contains("today", "last-month", "2y", "2024", "2001");
        assertThat(values("list --since last-m")).containsExactly("last-month");
        assertThat(only("list --since last-m").description()).isEqualTo("2025-11-01–2025-11-30");
        assertThat(values("list --since 2024-"))
                .startsWith("2024-05", "2024-02")
                .contains("2024-Q1");
        assertThat(values("list --since 2024-q"))
                .containsExactly("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
        assertThat(values("list --since 2024-02-")).containsExactly("2024-02-21");
        assertThat(values("list date:2001..2024-0"))
                .containsExactly("date:2001..2024-05", "date:2001..2024-02");
        assertThat(values("list --country US --since 20")).containsExactly("2001");
        assertThat(values("add --date to")).containsExactly("today", "tomorrow");
    }

    @Test
    void idsLatestFirstAndTheLabelsOfTheirParagraphs() {
        assertThat(values("show "))
                .startsWith("latest", "2024-05-03-japan-france", "2024-02-21-japan-france");
        assertThat(candidates("show 2024-02").get(0).value()).isEqualTo("2024-02-21-japan-france");
        assertThat(values("show slov")).containsExactly("2001-06-16-slovenia");
        assertThat(values("show 2024-02-21-japan-france#"))
                .containsExactly("2024-02-21-japan-france#1", "2024-02-21-japan-france#2(1)");
        assertThat(candidates("show 2024-02-21-japan-france#1").get(0).description())
                .isEqualTo("First. Second line.");
    }

    @Test
    void keysOfWhateverACommandTakes() {
        assertThat(values("list --columns date,ti")).containsExactly("date,title");
        assertThat(values("list --format js")).containsExactly("json", "jsonl");
        assertThat(values("list -f js")).containsExactly("json", "jsonl");
        assertThat(values("list --sort du")).containsExactly("duration");
        assertThat(values("topics --sort ")).containsExactly("meetings", "first", "last", "name");
        assertThat(values("timeline --chart ")).containsExactly("year", "quarter", "month");
        assertThat(values("list --color=a")).containsExactly("--color=auto", "--color=always");
        assertThat(values("index re")).containsExactly("rebuild");
        assertThat(values("help q")).containsExactly("query");
        assertThat(values("help li")).containsExactly("list");
        assertThat(values("list --commitments o")).containsExactly("open", "overdue");
        assertThat(values("list --as-seen-from toky")).containsExactly("Asia/Tokyo");
    }

    @Test
    void formsAndOfficesThatOccur() {
        assertThat(values("list --form ")).containsExactlyInAnyOrder("meeting", "visit", "summit");
        assertThat(values("list --medium ")).containsExactly("in-person", "phone");
        assertThat(values("list office:minister-for-f"))
                .containsExactly("office:Minister-for-Foreign-Affairs");
        assertThat(values("list --side ")).containsExactly("Japan");
        assertThat(values("list source:g")).containsExactly("source:\"Gaimushō (Tokyo)\"");
        assertThat(values("list place:rio")).containsExactly("place:Rio-de-Janeiro");
    }

    @Test
    void newMeetingsMayNameWhoeverIsKnown() {
        assertThat(values("add --minister hag")).containsExactly("William Hague");
        assertThat(values("list --minister hag")).isEmpty();
        assertThat(values("add --country Japan,belg")).startsWith("Japan,Belgium");
        assertThat(values("add --minister 'Kamikawa Yoko:'"))
                .containsExactly("Kamikawa Yoko:Minister for Foreign Affairs");
        assertThat(values("add --organisation nato")).containsExactly("NATO");
        assertThat(values("add --place rio")).containsExactly("Rio de Janeiro");
        assertThat(values("add --place 'Paris,fran'")).startsWith("Paris,France");
        assertThat(candidates("add --country 'saint martin'").get(0).description())
                .isEqualTo("Saint Martin");
    }

    @Test
    void filesAndFolders() throws IOException {
        Files.createDirectories(folder.resolve("reports/deep"));
        assertThat(values("--records re")).containsExactlyInAnyOrder("records/", "reports/");
        assertThat(values("--records=reports/")).containsExactly("--records=reports/deep/");
        assertThat(values("--records ~/rep")).containsExactly("~/reports/");
        assertThat(only("--records rep").whole()).isFalse();
        assertThat(values("--records /no/such/")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"TEXT", "TITLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsOfferedForAFieldIsAskedForRightly(Field field) {
        Criteria criteria = new Criteria(records.vocabulary(), environment().today(), false);
        List<String> offered = values("list " + field.key() + ":");
        assertThat(offered).isNotEmpty();
        for (String query : offered) {
            assertThat(new QueryParser(criteria).parse(query)).as(query).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"minister", "country", "topic", "office", "form", "medium", "side"})
    void whatIsOfferedForAnOptionIsFoundByIt(String option) {
        Criteria criteria = new Criteria(records.vocabulary(), environment().today(), false);
        Field field = Field.of(option).orElseThrow();
        for (Candidate each : candidates("list --" + option + " ")) {
            long found =
                    records.meetings().stream()
                            .filter(m -> criteria.of(field, each.value()).matches(m))
                            .count();
            assertThat(each.description())
                    .as(each.value())
                    .contains(found == 1 ? "1 meeting," : found + " meetings");
        }
    }

    @Test
    void nothingOnALineMakesItFail() {
        for (String line :
                List.of(
                        "list --country",
                        "--",
                        "- ",
                        "list -",
                        "=",
                        "list --=",
                        "list --=x",
                        "list -x=",
                        ":",
                        "list :",
                        "list -:",
                        "list #",
                        "show #",
                        "show latest#",
                        "add --minister ::",
                        "list (",
                        "list \"'",
                        "help help help",
                        "list \0",
                        "list --limit ")) {
            assertThat(candidates(line)).as(line).isNotNull();
        }
    }
}
