package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The date: EDTF and words that mean one day; everything else is refused with the reason. */
class AskDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05 | 2024-03-05 | Tuesday",
                "today | 2024-03-06 | Wednesday, 2024-03-06",
                "Yesterday | 2024-03-05 | Tuesday, 2024-03-05",
                "last friday | 2024-03-01 | Friday, 2024-03-01",
                "21 February 2024 | 2024-02-21 | Wednesday, 2024-02-21",
                "February 21, 2024 | 2024-02-21 | Wednesday, 2024-02-21",
                "2024-02-21? | 2024-02-21? | ''",
                "2024-02 | 2024-02 | ''",
                "1914~ | 1914~ | ''",
                "1985-XX | 1985-XX | ''",
                "2024-02-21/2024-02-23 | 2024-02-21/2024-02-23 | ''",
                "2024-02/.. | 2024-02/.. | ''",
            })
    void aDateIsTakenWithItsWeekday(String typed, String date, String note) {
        Answers answers = Answers.begin().say(typed);
        assertThat(answers.field("date")).isEqualTo(date);
        assertThat(String.join(" · ", answers.interview().notes())).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-30 | 29 days",
                "2023-02-29 | 28 days",
                "2024-13-01 | 13",
                "last-month | more than one day",
                "2022.. | more than one day",
                "[1999,2001] | level 2",
                "someday | is no date",
                "日曜日 | is no date",
                "'{a: b}' | is no date",
                "- | needs a date",
                "'' | needs a date",
            })
    void whatIsNoDateIsRefusedWithTheReason(String typed, String reason) {
        assertThat(Answers.begin().refused(typed)).containsIgnoringCase(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-07", "2042-03-05", "tomorrow"})
    void aDayThatIsStillToComeIsTakenAndTold(String typed) {
        assertThat(Answers.begin().say(typed).interview().notes()).contains("It is still to come");
    }

    @Test
    void blanksAndWhatCannotBeSeenAreNoPartOfIt() {
        assertThat(Answers.begin().say("\t\u00a02024-03-05\u200b\r\n ").field("date"))
                .isEqualTo("2024-03-05");
    }

    @Test
    void aDayInWordsIsKeptAsTheDay() {
        assertThat(Answers.begin().say("yesterday").back().usual()).isEqualTo("2024-03-05");
    }

    @Test
    void daysAreOffered() {
        assertThat(Answers.begin().offered("yes")).containsExactly("yesterday");
    }
}
