package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources: addresses, and what is known of their site. */
class AskSourceTest {

    private final Answers answers =
            Answers.begin().say("2024-03-05", "japan, france").upTo("source 1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "://",
                "://www.mofa.go.jp",
                "see https://www.mofa.go.jp/x",
                "https://www.mofa.go.jp/a b"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(answers.refused(typed)).contains("is no address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.mofa.go.jp", "www.mofa.go.jp/x.html", "mofa.go.jp/x"})
    void anAddressNamesItsScheme(String typed) {
        assertThat(answers.refused(typed))
                .isEqualTo("an address begins with https:// | write https://" + typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministry",
                "Le Monde",
                "asahi.com",
                "AFP/Reuters",
                "外務省",
                "St. Petersburg Times"
            })
    void whoPublishedItIsNoAddress(String typed) {
        answers.say(typed, "", "");
        assertThat(answers.interview().told().items("sources"))
                .containsExactly(Map.of("publisher", typed, "accessed", "2024-03-06"));
    }

    @Test
    void theSameAddressIsTakenOnce() {
        answers.say("https://example.org/x", "A paper", "", "");
        assertThat(answers.refused("https://example.org/x")).contains("this is source 1 already");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.mofa.go.jp/other.html, mofa-en",
        "https://www.mofa.go.jp, mofa-en",
        "https://www.mofa.go/x, absent",
        "https://www.mofa.go.jp.example.org/x, absent",
        "http://www.mofa.go.jp/x, absent",
        "https://example.org/www.mofa.go.jp/, absent",
    })
    void onlyTheSameSiteIsLikeAnother(String typed, String key) {
        assertThat(answers.say(typed).field("sources", 0, "key")).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yesterday | 2024-03-05",
                "2024-03 | 2024-03",
                "2024-03-07 | 2024-03-07",
                "- | absent",
            })
    void aSourceWasPublishedOnADay(String typed, String day) {
        answers.say("https://example.org/x", "A paper", "", typed);
        assertThat(answers.field("sources", 0, "published")).isEqualTo(day);
    }

    @Test
    void aSourceWasNotPublishedInDaysToCome() {
        answers.say("https://example.org/x", "A paper", "");
        assertThat(answers.refused("2042-03-05")).contains("2042-03-05 is still to come");
        assertThat(answers.refused("someday")).contains("is no date");
    }

    @Test
    void theSideIsAParty() {
        answers.say("https://example.org/x", "A paper");
        assertThat(answers.offered("")).containsExactly("JP", "FR");
        assertThat(answers.refused("Atlantis")).contains("there is no country");
        assertThat(answers.say("フランス").field("sources", 0, "side")).isEqualTo("FR");
    }
}
