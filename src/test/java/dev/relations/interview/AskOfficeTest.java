package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The office where no tenure tells it, and the party where nothing does. */
class AskOfficeTest {

    @Test
    void theUsualIsThatOfTheLastMeetingBefore() {
        Answers answers = Answers.begin().say("2026-01-01", "japan, france", "motegi");
        assertThat(answers.usual()).isEqualTo("Minister for Foreign Affairs");
        answers.say("Minister of Defence").back();
        assertThat(answers.usual()).isEqualTo("Minister of Defence");
        answers.say("-");
        assertThat(answers.field("participants", 0, "office")).isEqualTo("absent");
    }

    @Test
    void officesOfThePartyAreOffered() {
        Answers answers = Answers.begin().say("2020-03-05", "japan, france", "kamikawa");
        assertThat(answers.offered("")).containsExactly("Minister for Foreign Affairs");
        assertThat(answers.offered("FOREIGN")).containsExactly("Minister for Foreign Affairs");
    }

    @Test
    void anOfficeStandsOnOneLine() {
        Answers answers = Answers.begin().say("2020-03-05", "japan, france", "kamikawa");
        answers.say("Minister\n for\tForeign\u0007 Affairs");
        assertThat(answers.field("participants", 0, "office"))
                .isEqualTo("Minister  for Foreign Affairs");
    }

    @Test
    void thePartyThatHasNobodyIsUsual() {
        Answers answers = Answers.begin().say("2024-03-05", "japan, france");
        answers.say("kamikawa, Jean DUPONT", "no");
        assertThat(answers.asked()).isEqualTo("party of Jean DUPONT");
        assertThat(answers.usual()).isEqualTo("France");
        assertThat(answers.offered("")).containsExactly("Japan", "France");
        assertThat(answers.refused("Atlantis")).contains("no country or organisation");
        assertThat(answers.refused("Korea")).contains("more than one");
        answers.say("EU");
        assertThat(answers.field("participants", 1, "country")).isEqualTo("EU");
    }

    @Test
    void thePartyOfSomebodyMayBeUnknown() {
        Answers answers = Answers.begin().say("2024-03-05", "japan, france");
        answers.say("Jean DUPONT", "no");
        assertThat(answers.usual()).isEqualTo("nothing");
        answers.say("", "");
        assertThat(answers.field("participants", 0, "country")).isEqualTo("absent");
        assertThat(answers.asked()).isEqualTo("form");
    }
}
