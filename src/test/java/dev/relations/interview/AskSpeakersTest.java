package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who spoke: participants by any spelling, and sides. */
class AskSpeakersTest {

    private static Answers at(Answers answers, String participants) {
        return answers.say("2024-03-05", "japan, france, eu", participants)
                .upTo("title")
                .say("Talk", "-", "What was said.", "-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kamikawa | [Kamikawa Yoko]",
                "上川陽子、sejourne | [Kamikawa Yoko, Stéphane Séjourné]",
                "yoko kamikawa | [Kamikawa Yoko]",
                "japan, French, EU | [JP, FR, EU]",
                "kamikawa, Yoko, 上川 | [Kamikawa Yoko]",
                "- | absent",
            })
    void participantsAndSidesSpeak(String typed, String speakers) {
        Answers answers = at(Answers.begin(), "kamikawa, sejourne");
        answers.say(typed);
        assertThat(answers.field("paragraphs", 0, "speakers")).isEqualTo(speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Macron | no participant | Kamikawa Yoko, Stéphane Séjourné",
                "kenya | no participant | Kamikawa Yoko",
                "!!! | is no name | letters",
            })
    void nobodyElseDoes(String typed, String reason, String remedy) {
        assertThat(at(Answers.begin(), "kamikawa, sejourne").refused(typed))
                .contains(reason)
                .contains(remedy);
    }

    @Test
    void aNameOfTwoOfThemIsRefusedWithBoth() {
        Answers answers =
                at(
                        Answers.knowing(
                                Answers.person("suzuki-ichiro", "Suzuki Ichiro", "JP"),
                                Answers.person("suzuki-jiro", "Suzuki Jiro", "JP")),
                        "suzuki ichiro, suzuki jiro");
        assertThat(answers.refused("suzuki"))
                .isEqualTo(
                        "\"suzuki\" may mean more than one participant | write Suzuki Ichiro or"
                                + " Suzuki Jiro");
        answers.say("jiro");
        assertThat(answers.field("paragraphs", 0, "speakers")).isEqualTo("[Suzuki Jiro]");
    }

    @Test
    void thoseWhoSpeakAreFoundInTheRecord() {
        Answers answers = at(Answers.begin(), "kamikawa, sejourne");
        answers.say("上川, fr").upTo("nothing");
        var meeting = answers.interview().meeting().value().orElseThrow().get(0);
        assertThat(meeting.account().paragraphs().get(0).speakers()).hasSize(2);
    }
}
