package dev.relations.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.vocabulary.Parties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant", "yue", "fil", "sr-Latn-RS", "de-CH-1996"})
    void tagsOfLanguagesAreKnown(String tag) {
        assertThat(LanguageTag.isKnown(tag)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "jp, ja",
        "cz, cs",
        "ua, uk",
        "dk, da",
        "en_US, en-US",
        "English, en",
        "français, fr",
        "eng, en",
        "jpn, ja",
        "EN-UK, en-GB",
        "日本語, ja"
    })
    void otherWaysToNameALanguageLeadToItsTag(String written, String tag) {
        assertThat(LanguageTag.isKnown(written)).isFalse();
        assertThat(LanguageTag.nearest(written, Parties.builtIn())).contains(tag);
    }

    @Test
    void whatIsLikeNoLanguageLeadsNowhere() {
        for (String written : new String[] {"", "e", "qq", "none of them", "x".repeat(100_000)}) {
            assertThat(LanguageTag.isKnown(written)).isFalse();
            assertThat(LanguageTag.nearest(written, Parties.builtIn())).isEmpty();
        }
    }
}
