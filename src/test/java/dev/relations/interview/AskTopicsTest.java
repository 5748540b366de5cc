package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.vocabulary.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Topics: known by label and alias in any language, new on consent, each once. */
class AskTopicsTest {

    private final Answers answers = Answers.begin().say("2024-03-05", "").upTo("topics");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ukraine, dprk | ukraine north-korea",
                "DPRK, Corée du Nord, COREE DU NORD, 北朝鮮 | north-korea",
                "Economic Security; economy | economic-security economy",
                "economic-security、ukraine | economic-security ukraine",
                "Ukraine, ukraine, UKRAINE | ukraine",
            })
    void eachTopicIsTakenOnceUnderItsKey(String typed, String keys) {
        assertThat(answers.say(typed).field("topics")).isEqualTo(List.of(keys.split(" ", -1)));
        assertThat(answers.asked()).isEqualTo("paragraph 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "ukraine, ?", "…"})
    void whatHasNoLetterIsNoTopic(String typed) {
        assertThat(answers.refused(typed)).contains("is no name");
    }

    @Test
    void nothingIsNoTopic() {
        assertThat(answers.say("-").field("topics")).isEqualTo("absent");
    }

    @Test
    void aNewTopicIsAskedForOnce() {
        answers.say("Quantum computing, quantum-computing, QUANTUM COMPUTING", "yes", "");
        assertThat(answers.field("topics")).isEqualTo(List.of("quantum-computing"));
        assertThat(answers.asked()).isEqualTo("paragraph 1");
        assertThat(answers.interview().told().entries().topics()).hasSize(1);
    }

    @Test
    void aTopicWithoutAnEntryIsNotAskedForAgain() {
        answers.say("Quantum computing", "no", "Text.", "quantum computing");
        assertThat(answers.asked()).isEqualTo("speakers of paragraph 1");
        assertThat(answers.field("paragraphs", 0, "topics")).isEqualTo("[Quantum computing]");
        answers.upTo("paragraph 2").say("More.", "QUANTUM computing");
        assertThat(answers.asked()).isEqualTo("speakers of paragraph 2");
    }

    @Test
    void aTopicThatMeantAnotherIsAskedForWhereItIsNamedAgain() {
        answers.say("ukrane", "ukraine", "Text.", "ukrane");
        assertThat(answers.asked()).isEqualTo("new topic ukrane in paragraph 1");
        answers.say("ukraine").back();
        assertThat(answers.usual()).isEqualTo("ukraine");
        answers.backTo("new topic ukrane");
        assertThat(answers.usual()).isEqualTo("ukraine");
    }

    @Test
    void aTopicInAnotherScriptGetsAnEnglishName() {
        answers.say("人工知能, Artificial intelligence", "Artificial Intelligence", "");
        assertThat(answers.asked()).isEqualTo("new topic Artificial intelligence");
        answers.say("yes");
        assertThat(answers.asked()).isEqualTo("paragraph 1");
        assertThat(answers.field("topics")).isEqualTo(List.of("artificial-intelligence"));
        Topic topic = answers.interview().told().entries().topics().get(0);
        assertThat(topic.aliases()).containsExactly("人工知能");
        answers.say("Text.", "人工知能");
        assertThat(answers.field("paragraphs", 0, "topics")).isEqualTo("[artificial-intelligence]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "!!!", "人工"})
    void anEnglishNameHasLatinLetters(String typed) {
        assertThat(answers.say("人工知能").refused(typed)).contains("neither yes nor no");
    }

    @Test
    void anEnglishNameMayMeanATopicThatIsKnown() {
        answers.say("ウクライナ", "Ukraine");
        assertThat(answers.field("topics")).isEqualTo(List.of("ukraine"));
        assertThat(answers.interview().told().entries().isEmpty()).isTrue();
    }

    @Test
    void aNewTopicMayBeAPartOfAnotherNewOne() {
        answers.say("computing, quantum computing", "yes", "economy", "yes");
        assertThat(answers.asked()).isEqualTo("broader topic of quantum-computing");
        assertThat(answers.refused("quantum computing")).contains("no part of itself");
        assertThat(answers.refused("nothing known")).contains("there is no topic");
        answers.say("Computing");
        assertThat(answers.interview().told().entries().topics())
                .extracting(topic -> topic.broader().get(0).value())
                .containsExactly("economy", "computing");
    }

    @Test
    void theTopicsOfTheMeetingAreOfferedFirstInItsParagraphs() {
        answers.say("ukraine", "Text.");
        assertThat(answers.offered("").get(0)).isEqualTo("ukraine");
        assertThat(answers.offered("ukraine, ").get(0)).isNotEqualTo("ukraine, ukraine");
    }
}
