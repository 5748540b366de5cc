package dev.relations.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.relations.meeting.Meeting;
import dev.relations.store.Loaded;
import dev.relations.store.RecordsFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries find among seven meetings, which are told here by the years of their ids. */
class QueryTest {

    private static final Loaded LOADED =
            new RecordsFolder(Path.of("src/test/resources/dev/relations/cli/records")).load();

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static final String ALL = "1858 1956 2018 2023 2024-02 2024-05 2025";

    private static Query parse(String text) {
        return new QueryParser(new Criteria(LOADED.vocabulary(), TODAY, false)).parse(text);
    }

    private static String found(Query query) {
        return LOADED.meetings().stream()
                .filter(query::matches)
                .map(QueryTest::year)
                .collect(Collectors.joining(" "));
    }

    private static String year(Meeting meeting) {
        String id = meeting.id().value();
        return id.startsWith("2024") ? id.substring(0, 7) : id.substring(0, 4);
    }

    private static QueryException refused(String text) {
        return catchThrowableOfType(QueryException.class, () -> parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "country:France | 1858 2023 2024-02 2024-05 2025",
                "country:フランス | 1858 2023 2024-02 2024-05 2025",
                "country:EU | 2018",
                "organisation:EU | 2018",
                "country:SU,EU | 1956 2018",
                "country:FR country:JP form:other | 1858",
                "minister:kamikawa | 2024-02 2024-05",
                "minister:上川陽子 | 2024-02 2024-05",
                "minister:Séjourné | 2024-02 2024-05",
                "minister:sejourne,colonna | 2023 2024-02 2024-05",
                "topic:ukraine | 2023 2024-02 2025",
                "topic:\"Corée du Nord\" | 2024-02 2024-05",
                "topic:economy | 1858 1956 2018 2023 2024-02",
                "topic:trade,g7 | 1858 1956 2018 2025",
                "date:2024 | 2024-02 2024-05",
                "date:2024-05-31 | 2024-05",
                "date:1956-10-15 | 1956",
                "since:2024 | 2024-02 2024-05 2025",
                "until:1956-10-13 | 1858 1956",
                "since:2y | 2024-02 2024-05 2025",
                "form:summit | 1956 2018",
                "form:Summit,other | 1858 1956 2018",
                "medium:phone | 2024-05",
                "medium:in_person form:meeting | 2023 2024-02 2025",
                "title:declaration | 1956",
                "title:日仏 | 2024-05",
                "office:\"prime minister\" | 1956",
                "side:JP | 2023 2024-02",
                "act:concurred | 2023",
                "act:agreed,concurred | 2023 2024-02",
                "place:Paris | 2023",
                "place:Japan | 1858 2018",
                "occasion:G20 | 2024-02",
                "source:mofa.go.jp | 2023 2024-02",
                "source:page4e | 2023",
                "commitments:any | 2018 2023 2024-02 2025",
                "commitments:done | 2018 2023",
                "commitments:open,unknown | 2024-02 2025",
                "id:2024 | 2024-02 2024-05",
                "ID:2024-05-CALL | 2024-05"
            })
    void everyFieldFindsWhatItAsksFor(String query, String years) {
        assertThat(found(parse(query))).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "sanction | 2023",
                "\"strong help\" | 2023",
                "'strong help' | 2023",
                "\"help strong\" | ",
                "anction | ",
                "abductions | 2024-02",
                "電話 | 2024-05",
                "opened | 1858"
            })
    void wordsAreFoundFromTheBeginningOfAWord(String query, String years) {
        assertThat(found(parse(query))).isEqualTo(years == null ? "" : years);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "topic:trade or topic:g7 date:2025 | 1858 1956 2018 2025",
                "(topic:trade or topic:g7) date:2025 | 2025",
                "topic:trade and not country:FR | 1956 2018",
                "topic:trade -country:FR | 1956 2018",
                "topic:trade !country:FR | 1956 2018",
                "not not topic:g7 | 2025",
                "-(topic:trade or topic:ukraine) | 2024-05",
                "-topic:trade -topic:ukraine | 2024-05",
                "topic:ukraine AND form:meeting OR form:other | 1858 2023 2024-02 2025",
                "((form:other)) | 1858"
            })
    void notBindsClosestThenAndThenOr(String query, String years) {
        assertThat(found(parse(query))).isEqualTo(years);
    }

    @Test
    void anEmptyQueryAsksForEveryMeeting() {
        assertThat(parse("  ").isAll()).isTrue();
        assertThat(found(parse(""))).isEqualTo(ALL);
        assertThat(parse("country:FR").isAll()).isFalse();
        assertThat(Query.ALL.and(Query.ALL).isAll()).isTrue();
    }

    @Test
    void uncertainDatesMayFallIntoASpanUnlessTheyMust() {
        Criteria strict = new Criteria(LOADED.vocabulary(), TODAY, true);
        assertThat(found(parse("date:2025-11-13"))).isEqualTo("2025");
        assertThat(found(new QueryParser(strict).parse("date:2025-11-13"))).isEmpty();
        assertThat(found(new QueryParser(strict).parse("date:2024-05-31"))).isEmpty();
        assertThat(found(new QueryParser(strict).parse("date:2024-05"))).isEqualTo("2024-05");
    }

    @Test
    void whatWasDueBeforeTodayIsOverdue() {
        assertThat(found(parse("commitments:overdue"))).isEmpty();
        Criteria later = new Criteria(LOADED.vocabulary(), LocalDate.of(2027, 1, 1), false);
        assertThat(found(new QueryParser(later).parse("commitments:overdue"))).isEqualTo("2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "country:Atlantis | 8 | there is no country or organisation \"Atlantis\"",
                "country:FR,Atlantis | 11 | there is no country or organisation \"Atlantis\"",
                "country:Korea | 8 | \"Korea\" may mean more than one country or organisation",
                "form:dance | 5 | there is no form \"dance\"",
                "topc:ukraine | 0 | there is no field \"topc\"",
                "date:2024-13 | 10 | \"2024-13\" is no date: month 13 does not exist",
                "date:[1999,2001] | 5 | \"[1999,2001]\" is EDTF level 2; dates here keep to levels"
                        + " 0 and 1",
                "country: | 7 | a value is missing after \"country:\"",
                "(topic:g7 | 0 | this parenthesis is never closed",
                "topic:g7) | 8 | this parenthesis closes nothing",
                "topic:g7 or | 11 | the query ends where a criterion should follow",
                "or topic:g7 | 0 | a criterion is missing before \"or\"",
                "text:... | 5 | \"...\" has no letter or digit to look for"
            })
    void aMistakeIsToldAtItsPlace(String query, int at, String message) {
        QueryException mistake = refused(query);
        assertThat(mistake).isNotNull();
        assertThat(mistake.message()).isEqualTo(message);
        assertThat(mistake.position()).isEqualTo(at);
        assertThat(mistake.text()).isEqualTo(query);
    }

    @Test
    void anUnknownNameSuggestsTheNearest() {
        assertThat(refused("country:Frnce").remedy()).contains("France");
        assertThat(refused("minister:kamikwa").remedy()).contains("Kamikawa Yoko");
        assertThat(refused("topic:ukrane").remedy()).contains("ukraine");
        assertThat(refused("topc:x").remedy()).contains("did you mean topic?");
    }

    @Test
    void parenthesesMayBeNestedTwoHundredDeep() {
        String deep = "(".repeat(200) + "topic:g7" + ")".repeat(200);
        assertThat(found(parse(deep))).isEqualTo("2025");
        assertThat(refused("(" + deep + ")").message()).contains("more than 200 deep");
    }

    /**
     * Random queries over three criteria mean what the same formula of three truth values means.
     */
    @RepeatedTest(100)
    void anyQueryMeansWhatItsFormulaMeans(RepetitionInfo which) {
        Random random = new Random(which.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        Formula formula = any(random, 3, text);
        Query query = parse(text.toString());
        for (Meeting meeting : LOADED.meetings()) {
            boolean[] facts = new boolean[ATOMS.length];
            for (int i = 0; i < facts.length; i++) {
                facts[i] = parse(ATOMS[i]).matches(meeting);
            }
            assertThat(query.matches(meeting))
                    .as("%s on %s", text, meeting.id())
                    .isEqualTo(formula.of(facts));
        }
    }

    private static final String[] ATOMS = {"country:FR", "topic:trade", "since:2024"};

    private interface Formula {
        boolean of(boolean[] facts);
    }

    /** A formula with all its parentheses; what follows its signs is written as people might. */
    private static Formula any(Random random, int depth, StringBuilder text) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        if (kind == 0) {
            int atom = random.nextInt(ATOMS.length);
            text.append(ATOMS[atom]);
            return facts -> facts[atom];
        } else if (kind == 1) {
            text.append(random.nextBoolean() ? "-(" : "not (");
            Formula inner = any(random, depth - 1, text);
            text.append(')');
            return facts -> !inner.of(facts);
        }
        text.append('(');
        Formula left = any(random, depth - 1, text);
        boolean or = kind == 2;
        text.append(or ? " or " : random.nextBoolean() ? " " : " and ");
        Formula right = any(random, depth - 1, text);
        text.append(')');
        return or
                ? facts -> left.of(facts) || right.of(facts)
                : facts -> left.of(facts) && right.of(facts);
    }
}
