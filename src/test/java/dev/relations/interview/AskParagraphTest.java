package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs one by one, and several that are pasted together. */
class AskParagraphTest {

    private final Answers answers = Answers.begin().say("2024-03-05", "").upTo("paragraph 1");

    private List<String> texts() {
        return answers.interview().told().items("paragraphs").stream()
                .map(each -> String.valueOf(each.get("text")))
                .toList();
    }

    /** Says one text, and nothing of it. */
    private void tell(String text) {
        answers.say(text, "-", "-", "-");
    }

    @Test
    void pastedParagraphsAreOfferedOneAfterTheOther() {
        tell("One\nand.\n\n\nTwo.\n \t\nThree.");
        assertThat(answers.usual()).isEqualTo("Two.");
        tell("");
        tell("");
        assertThat(texts()).containsExactly("One and.", "Two.", "Three.");
        assertThat(answers.usual()).isEqualTo("nothing");
    }

    @Test
    void aPastedParagraphThatIsChangedIsNotOfferedAgain() {
        tell("One.\n\nTwo.\n\nThree.");
        tell("Two, changed.");
        assertThat(answers.usual()).isEqualTo("Three.");
    }

    @Test
    void aPastedParagraphThatIsPartedKeepsThoseBehindIt() {
        tell("One.\n\nTwo and more.\n\nThree.");
        tell("Two.\n\nAnd more.");
        assertThat(answers.usual()).isEqualTo("And more.");
        tell("");
        assertThat(answers.usual()).isEqualTo("Three.");
    }

    @Test
    void whatIsPastedAnewTakesThePlaceOfWhatWasAnsweredBefore() {
        tell("One.\n\nTwo.");
        tell("");
        tell("Three.");
        answers.backTo("paragraph 1");
        tell("First.\n\nSecond.");
        assertThat(answers.usual()).isEqualTo("Second.");
        tell("");
        assertThat(answers.usual()).isEqualTo("Three.");
    }

    @Test
    void whatWasChangedIsOfferedAgainAfterGoingBack() {
        tell("One.\n\nTwo.\n\nThree.");
        tell("Two, changed.");
        answers.backTo("paragraph 1");
        tell("");
        assertThat(answers.usual()).isEqualTo("Two, changed.");
        tell("");
        assertThat(answers.usual()).isEqualTo("Three.");
        tell("");
        assertThat(texts()).containsExactly("One.", "Two, changed.", "Three.");
    }

    @Test
    void nothingEndsThemAndCanBeTakenBack() {
        tell("One.\n\nTwo.");
        answers.say("-");
        assertThat(answers.asked()).isEqualTo("commitment 1");
        answers.back();
        assertThat(answers.usual()).isEqualTo("nothing");
        tell("Two after all.");
        assertThat(texts()).containsExactly("One.", "Two after all.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", " \t ", "\u00a0\u200b", "\u3000", "\u0007"})
    void whatCannotBeSeenIsNoParagraph(String typed) {
        answers.say(typed);
        assertThat(answers.asked()).isEqualTo("commitment 1");
    }

    @Test
    void aLongTextIsTakenWhole() {
        String text = "両国は、自由で開かれたインド太平洋の実現に向けて協力する。".repeat(400);
        tell(text);
        assertThat(texts()).containsExactly(text);
    }

    @Test
    void anActIsOneThatRecordsKnow() {
        answers.say("One.", "", "");
        assertThat(answers.offered("ag")).containsExactly("agreed");
        assertThat(answers.refused("agred")).contains("did you mean agreed?");
        answers.say("agreed");
        assertThat(answers.field("paragraphs", 0, "act")).isEqualTo("agreed");
    }
}
