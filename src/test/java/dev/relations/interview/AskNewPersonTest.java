package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody unknown: an entry on consent, the name alone, or somebody known after all. */
class AskNewPersonTest {

    private final Answers answers = Answers.begin().say("2024-03-05", "japan, france");

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "YES", "はい"})
    void anEntryIsMadeOnConsent(String consent) {
        answers.say("Jean DUPONT", consent);
        var person = answers.interview().told().entries().people().get(0);
        assertThat(person.key().value()).isEqualTo("dupont-jean");
        assertThat(person.aliases()).containsExactly("Jean DUPONT");
        assertThat(answers.names()).containsExactly("Jean Dupont");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "n", "No", "いいえ"})
    void withoutConsentTheNameStaysInTheRecordAlone(String refusal) {
        answers.say("Jean DUPONT", refusal, "france", "");
        assertThat(answers.interview().told().entries().isEmpty()).isTrue();
        assertThat(answers.names()).containsExactly("Jean DUPONT");
    }

    @Test
    void somebodyKnownMayBeMeant() {
        answers.say("Kamikava Youko", "kamikawa");
        assertThat(answers.names()).containsExactly("Kamikawa Yoko");
        assertThat(answers.interview().told().entries().isEmpty()).isTrue();
    }

    @Test
    void nobodyIsMeantTwice() {
        answers.say("kamikawa, Kamikava Youko");
        assertThat(answers.refused("kamikawa"))
                .isEqualTo(
                        "Kamikawa Yoko is among the participants already | go back with < and leave"
                                + " \"Kamikava Youko\" out");
    }

    @Test
    void whoeverMayBeMeantIsSaid() {
        Answers knowing =
                Answers.knowing(
                                Answers.person("suzuki-ichiro", "Suzuki Ichiro", "JP"),
                                Answers.person("suzuki-jiro", "Suzuki Jiro", "JP"))
                        .say("2024-03-05", "japan, france", "Szuki Saburo");
        assertThat(knowing.refused("suzuki"))
                .contains("more than one person")
                .contains("suzuki-ichiro")
                .contains("suzuki-jiro");
    }

    @Test
    void anythingElseIsRefused() {
        answers.say("Jean DUPONT");
        assertThat(answers.refused("perhaps")).contains("neither yes nor no");
        assertThat(answers.refused("!!!")).contains("neither yes nor no");
    }

    @Test
    void goingBackTakesTheEntryBack() {
        answers.say("Jean DUPONT", "yes", "france", "Ambassador").backTo("new person Jean DUPONT");
        assertThat(answers.usual()).isEqualTo("yes");
        answers.say("no");
        assertThat(answers.interview().told().entries().isEmpty()).isTrue();
        assertThat(answers.usual()).isEqualTo("france");
        answers.say("");
        assertThat(answers.usual()).isEqualTo("Ambassador");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "岩屋 | Latin letters",
                "!!! | Latin letters",
                "- | Latin letters",
                "Kamikawa Yoko | in the vocabulary already",
                "yoko KAMIKAWA | in the vocabulary already",
                "Jean Dupont | among the participants already",
            })
    void aNameInLatinLettersIsOfSomebodyElse(String typed, String reason) {
        answers.say("Jean DUPONT, 岩屋毅", "yes", "france", "", "yes");
        assertThat(answers.asked()).isEqualTo("Latin name of 岩屋毅");
        assertThat(answers.refused(typed)).contains(reason);
    }

    @Test
    void whoIsInRecordsAloneMayGetAnEntry() {
        answers.say("茂木敏充", "yes", "Motegi Toshimitsu", "japan", "");
        var person = answers.interview().told().entries().people().get(0);
        assertThat(person.key().value()).isEqualTo("motegi-toshimitsu");
        assertThat(person.aliases()).containsExactly("茂木敏充");
    }

    @Test
    void whoeverIsNewMaySpeakUnderAnySpelling() {
        answers.say("岩屋毅", "yes", "Iwaya Takeshi", "japan", "Minister for Foreign Affairs");
        answers.upTo("title").say("Talk", "").say("What was said.", "");
        assertThat(answers.offered("岩")).containsExactly("Iwaya Takeshi");
        answers.say("岩屋毅");
        assertThat(answers.field("paragraphs", 0, "speakers")).isEqualTo("[Iwaya Takeshi]");
    }
}
