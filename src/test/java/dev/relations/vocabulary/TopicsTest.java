package dev.relations.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.TopicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    private static final Topics TOPICS =
            Topics.of(
                    List.of(
                            topic("asia", "Asia", List.of()),
                            topic("east-asia", "East Asia", List.of("Far East"), "asia"),
                            new Topic(
                                    new TopicKey("north-korea"),
                                    Map.of("en", "North Korea", "ja", "北朝鮮", "fr", "Corée du Nord"),
                                    List.of("DPRK"),
                                    keys("east-asia"),
                                    List.of()),
                            topic("hen", "Hen", List.of(), "egg"),
                            topic("egg", "Egg", List.of(), "hen")));

    private static Topic topic(String key, String label, List<String> aliases, String... broader) {
        return new Topic(new TopicKey(key), Map.of("en", label), aliases, keys(broader), List.of());
    }

    private static List<TopicKey> keys(String... keys) {
        return Arrays.stream(keys).map(TopicKey::new).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"north-korea", "North Korea", "北朝鮮", "corée du nord", "dprk", "D.P.R.K."})
    void aTopicIsFoundByKeyLabelAndAlias(String spelling) {
        assertThat(found(TOPICS.find(spelling))).containsExactly("North Korea");
        assertThat(TOPICS.identify(spelling)).isEqualTo(new TopicKey("north-korea"));
    }

    @Test
    void aTopicThatIsNoneSuggestsTheNearest() {
        assertThat(found(TOPICS.find("noth korea"))).containsExactly("nearest: north-korea");
        assertThat(TOPICS.identify("Deep Sea")).isEqualTo(new TopicKey("deep-sea"));
    }

    @Test
    void aBroaderTopicHoldsAllNarrowerOnes() {
        assertThat(TOPICS.withNarrower(new TopicKey("asia")))
                .containsExactlyInAnyOrderElementsOf(keys("asia", "east-asia", "north-korea"));
        assertThat(TOPICS.narrower(new TopicKey("asia"))).isEqualTo(keys("east-asia"));
    }

    @Test
    void topicsThatAreEachOthersPartEndSomewhere() {
        assertThat(TOPICS.withNarrower(new TopicKey("hen")))
                .containsExactlyInAnyOrderElementsOf(keys("hen", "egg"));
        assertThat(TOPICS.roots()).isEqualTo(keys("asia", "egg"));
    }

    private static List<String> found(Match<Topic> match) {
        if (match instanceof Match.One<Topic> one) {
            return List.of(one.value().name());
        } else if (match instanceof Match.Several<Topic> several) {
            return several.candidates().stream().map(Topic::name).toList();
        }
        return ((Match.None<Topic>) match).nearest().stream().map(n -> "nearest: " + n).toList();
    }
}
