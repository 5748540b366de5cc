package dev.relations.cli.adding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.outside.TerminalFacts;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What was typed of an answer when the user left, and the marks beside it. */
class UnfinishedAnswerTest extends Typing {

    @Test
    void aTextGoesOnWhereItWasLeft() throws IOException {
        add(TALK + lines("What was", "said of") + "the mat");
        assertThat(Files.readString(draft()))
                .endsWith("unfinished: |-\n  What was\n  said of\n  the mat\n");
        add(lines("yes", "and agreed.", "", "", "", "", "", "", "", "write"));
        assertThat(err).contains("Paragraph 1 › What was\n  said of\n  the mat\n");
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml"))
                .contains("text: What was said of the mat and agreed.\n");
    }

    @Test
    void aTextMayBeWholeAlready() throws IOException {
        add(TALK + lines("What was said."));
        add(lines("yes", "", "", "", "", "", "", "", "", "write"));
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml"))
                .contains("text: What was said.\n");
    }

    @Test
    void aLineIsTakenByEnterOrTypedAnew() throws IOException {
        add(lines("yesterday") + "japan, fr");
        add(lines("yes", ""));
        assertThat(err)
                .contains("(Enter takes what you had typed: japan, fr)\n")
                .contains("last meeting of Japan and France");
        add(lines("no", "yesterday") + "japan, fr");
        add(lines("yes", "kenya"));
        assertThat(err).contains("The first meeting of Kenya");
    }

    @Test
    void helpTakesNothingOfItAway() throws IOException {
        add(TALK + "What was");
        add(lines("yes", "?", "said.", "", "", "", "", "", "", "", "write"));
        assertThat(err).contains("What was said, in your words");
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml"))
                .contains("text: What was said.\n");
    }

    @Test
    void whoGoesBackFindsItAgain() throws IOException {
        add(TALK + "What was said.");
        add(lines("yes", "<", "economy"));
        assertThat(err).contains("Paragraph 1 [What was said.] › ");
        add(lines("yes", "", "", "", "", "", "", "", "write"));
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml"))
                .contains("topics: [economy]\n")
                .contains("text: What was said.\n");
    }

    @Test
    void marksMayBeThoseOfOtherKeyboards() {
        add(lines("yesterday", "japan, france", "？", "＜", "＜", "", "", "ー"));
        assertThat(err)
                .contains("Who took part, with commas")
                .contains("Who met [japan, france] › ")
                .contains("Date [2024-03-05] › ")
                .contains("Form [meeting] › ");
    }

    @Test
    void aTerminalThatOnlyReadsLinesHasNoTabAndNoArrows() {
        add("");
        assertThat(err)
                .startsWith(
                        "Enter takes what stands in brackets, - leaves it out, < goes back, ? tells"
                                + " more. Ctrl-C stops");
    }

    @Test
    void aLongQuestionStandsAboveItsAnswer() {
        terminal = new TerminalFacts(true, true, true, 60, 40);
        add(TALK.replace("ukraine", "quantum computing"));
        assertThat(err)
                .contains(
                        """
                        "quantum computing" is not in the vocabulary: add it
                        to topics.yaml
                        [yes] ›\s""");
    }

    @Test
    void anAnswerOfSeveralLinesIsShownOnOne() {
        add(TALK + lines("What was", "said.", "", "<"));
        assertThat(err).contains("Paragraph 1 [What was said.] › ");
    }

    @Test
    void yesAndWriteAreWhatTheyAreInAnyCase() throws IOException {
        add(TALK);
        add(lines("YES", "", "", "", "＜", "", "Write"));
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml")).contains("phone");
        add(TALK);
        add(lines("いいえ", "today"));
        assertThat(err).contains("Wednesday");
    }
}
