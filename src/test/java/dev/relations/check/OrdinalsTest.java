package dev.relations.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalsTest {

    @ParameterizedTest
    @CsvSource({
        "Ninth Japan-France Foreign Ministers’ Dialogue, 9, japan france foreign ministers dialogue",
        "The 21st Summit, 21, summit",
        "Third round of the Talks on Cotton, 3, talks on cotton",
        "Neuvième dialogue stratégique, 9, dialogue strategique",
        "2e réunion du comité mixte, 2, comite mixte",
        "1er sommet franco-japonais, 1, sommet franco japonais",
        "第8回 日仏戦略対話, 8, 日仏戦略対話",
        "第十二回日仏戦略対話, 12, 日仏戦略対話",
        "第二十回日仏戦略対話, 20, 日仏戦略対話"
    })
    void aTitleCountsWhatItNames(String title, int number, String name) {
        assertThat(Ordinals.in(title))
                .hasValueSatisfying(
                        counted -> {
                            assertThat(counted.number()).isEqualTo(number);
                            assertThat(counted.name()).isEqualTo(name);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Visit to Third Avenue", "First Lady visits", "Talks", "2000 meeting"})
    void otherWordsCountNothing(String title) {
        assertThat(Ordinals.in(title)).isEmpty();
    }
}
