package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commitments: what, by whom, by when. */
class AskCommitmentTest {

    private final Answers answers =
            Answers.begin().say("2024-03-05", "japan, france").upTo("commitment 1").say("Do it");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | [JP, FR]",
                "France, fr, フランス | [FR]",
                "- | absent",
            })
    void itIsByPartiesEachOnce(String typed, String by) {
        assertThat(answers.say(typed).field("commitments", 0, "by")).isEqualTo(by);
    }

    @Test
    void whatIsNoPartyIsRefused() {
        assertThat(answers.refused("Atlantis")).contains("there is no country");
        assertThat(answers.refused("Korea")).contains("more than one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06 | 2025-06",
                "2024 | 2024",
                "2024-03-05 | 2024-03-05",
                "tomorrow | 2024-03-07",
                "2024-02? | 2024-02?",
                "- | absent",
                "'' | absent",
            })
    void itMayBeDue(String typed, String due) {
        assertThat(answers.say("", typed).field("commitments", 0, "due")).isEqualTo(due);
        assertThat(answers.asked()).isEqualTo("commitment 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-04", "2024-02", "2023", "1999-12-31"})
    void itIsNotDueBeforeTheMeeting(String typed) {
        assertThat(answers.say("").refused(typed))
                .contains(typed + " is before the meeting of 2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2024-02-30", "next-year"})
    void whatIsNoDateIsRefused(String typed) {
        assertThat(answers.say("").refused(typed)).containsAnyOf("no date", "more than one day");
    }

    @Test
    void goingBackOffersEachAnswerAgain() {
        answers.say("france", "2025").backTo("commitment 1");
        assertThat(answers.usual()).isEqualTo("Do it");
        answers.say("Do something else");
        assertThat(answers.usual()).isEqualTo("france");
        assertThat(answers.say("").usual()).isEqualTo("2025");
        answers.say("");
        assertThat(answers.field("commitments", 0, "text")).isEqualTo("Do something else");
    }
}
