package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.vocabulary.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who took part: known by any spelling, each once, with the office held on the day. */
class AskParticipantsTest {

    private static final Person ELDER =
            Answers.person(
                    "suzuki-shunichi-1953",
                    "Suzuki Shunichi",
                    "JP",
                    Answers.tenure("Minister of Finance", "2021-10-04", "2024-10-01"));

    private static final Person YOUNGER =
            Answers.person("suzuki-shunichi-1981", "Suzuki Shunichi", "JP");

    private final Answers answers = Answers.begin().say("2024-03-05", "japan, france");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kamikawa, sejourne | Kamikawa Yoko, Stéphane Séjourné",
                "Minister Kamikawa | Kamikawa Yoko",
                "yoko kamikawa, 上川陽子, kamikawa-yoko | Kamikawa Yoko",
                "上川、Séjourné | Kamikawa Yoko, Stéphane Séjourné",
                "Motegi, Toshimitsu Motegi | Motegi Toshimitsu",
                "Jean DUPONT, Dupont Jean, jean dupont | Jean DUPONT",
                "- | ''",
                "',' | ''",
            })
    void eachPersonIsTakenOnce(String typed, String names) {
        answers.say(typed);
        assertThat(String.join(", ", answers.names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"!!! | no name", "kamikawa, ? | no name", "… | no name"})
    void whatHasNoLetterIsNoName(String typed, String reason) {
        assertThat(answers.refused(typed)).contains(reason);
    }

    @Test
    void whoeverSharesANameIsToldApartByTheKey() {
        Answers knowing = Answers.knowing(ELDER, YOUNGER).say("2024-03-05", "japan, france");
        assertThat(knowing.refused("suzuki"))
                .contains("more than one person")
                .contains("suzuki-shunichi-1953")
                .contains("suzuki-shunichi-1981");
        knowing.say("suzuki-shunichi-1953");
        assertThat(knowing.interview().told().items("participants"))
                .containsExactly(
                        Map.of(
                                "name", "suzuki-shunichi-1953",
                                "country", "JP",
                                "office", "Minister of Finance"));
        knowing.upTo("title").say("Talk").upTo("nothing");
        assertThat(knowing.interview().meeting().value().orElseThrow().get(0).participants())
                .extracting(each -> each.person().value())
                .containsExactly("suzuki-shunichi-1953");
    }

    @Test
    void bothOfOneNameMayTakePart() {
        Answers knowing = Answers.knowing(ELDER, YOUNGER).say("2024-03-05", "japan, france");
        knowing.say("suzuki-shunichi-1953, suzuki-shunichi-1981");
        assertThat(knowing.asked()).isEqualTo("office of suzuki-shunichi-1981");
        knowing.say("State Minister");
        assertThat(knowing.field("participants", 0, "office")).isEqualTo("Minister of Finance");
        assertThat(knowing.field("participants", 1, "office")).isEqualTo("State Minister");
    }

    @Test
    void thoseInOfficeOnThatDateComeFirst() {
        Person before =
                Answers.person(
                        "kamei-ichiro",
                        "Kamei Ichiro",
                        "JP",
                        Answers.tenure("Minister for Foreign Affairs", "2010-01-01", "2010-12-31"));
        Answers then = Answers.knowing(before).say("2010-06-01", "japan, france");
        assertThat(then.offered("kam")).containsExactly("Kamei Ichiro", "Kamikawa Yoko");
        assertThat(then.offered("")).containsExactly("Kamei Ichiro");
        Answers now = Answers.knowing(before).say("2024-03-05", "japan, france");
        assertThat(now.offered("kam")).containsExactly("Kamikawa Yoko", "Kamei Ichiro");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05 | Minister for Foreign Affairs",
                "2024-03 | Minister for Foreign Affairs",
                "2023-09-13 | Minister for Foreign Affairs",
                "2024-10-01 | Minister for Foreign Affairs",
                "2024-10-02 | absent",
                "2023-09-12 | absent",
                "2024 | absent",
            })
    void theOfficeIsThatOfTheWholeTimeThatTheDateMayMean(String date, String office) {
        Answers then = Answers.begin().say(date, "japan, france", "kamikawa");
        assertThat(then.field("participants", 0, "office")).isEqualTo(office);
        assertThat(then.asked())
                .isEqualTo(office.equals("absent") ? "office of Kamikawa Yoko" : "form");
    }

    @Test
    void theUsualAreThoseOfTheMostSimilarMeetingBeforeOrTheirSuccessors() {
        assertThat(answers.usual()).isEqualTo("Kamikawa Yoko, Stéphane Séjourné");
        assertThat(Answers.begin().say("2024-03-05", "japan, kenya").usual()).isEqualTo("nothing");
        Person successor =
                Answers.person(
                        "iwaya-takeshi",
                        "Iwaya Takeshi",
                        "JP",
                        Answers.tenure("Minister for Foreign Affairs", "2023-07-01", "2023-08-31"));
        assertThat(Answers.knowing(successor).say("2023-08-01", "japan, france").usual())
                .isEqualTo("Iwaya Takeshi");
    }

    @Test
    void aNameWithACommaIsOfferedByTheKey() {
        Person martin =
                Answers.person(
                        "king-martin",
                        "Martin King, Jr.",
                        "FR",
                        Answers.tenure(
                                "Minister for Europe and Foreign Affairs",
                                "2023-07-01",
                                "2023-12-31"));
        Answers then = Answers.knowing(martin).say("2023-08-01", "japan, france");
        assertThat(then.usual()).isEqualTo("king-martin");
        assertThat(then.say("").names()).isEqualTo(List.of("Martin King, Jr."));
    }
}
