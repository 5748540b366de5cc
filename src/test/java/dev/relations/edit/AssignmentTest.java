package dev.relations.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.edit.Assignment.Sign;
import dev.relations.edit.Assignment.Which;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form=summit                   | form                        | SET    | summit",
                "form=                         | form                        | SET    | ''",
                "notes=a = b                   | notes                       | SET    | a = b",
                "notes== x                     | notes                       | SET    | = x",
                "notes=+=                      | notes                       | SET    | +=",
                "place.city= Paris             | place city                  | SET    | Paris",
                "topics+=ukraine,iran          | topics                      | ADD    | ukraine,iran",
                "topics-=iran                  | topics                      | REMOVE | iran",
                "closed_by=2024-x              | closed_by                   | SET    | 2024-x",
                "participants[Kamikawa Yoko]=  | participants [Kamikawa Yoko] | SET   | ''",
                "participants[ 1 ].office=a[b] | participants [1] office     | SET    | a[b]",
                "paragraphs[2(1)].topics+=g7   | paragraphs [2(1)] topics    | ADD    | g7",
                "paragraphs[*].topics[a=b]=g7  | paragraphs [*] topics [a=b] | SET    | g7",
                "a[][]=b                       | a [] []                     | SET    | b",
            })
    void isAWayASignAndAValue(String word, String way, Sign sign, String value) {
        Assignment assignment = Assignment.of(word).orElseThrow();
        assertThat(assignment.sign()).isEqualTo(sign);
        assertThat(assignment.value()).isEqualTo(value);
        assertThat(String.join(" ", assignment.way().stream().map(AssignmentTest::shown).toList()))
                .isEqualTo(way);
        assertThat(assignment.written()).isEqualTo(word);
    }

    private static String shown(Assignment.Step step) {
        return step instanceof Which which
                ? "[" + which.words() + "]"
                : ((Assignment.Key) step).name();
    }

    /** Criteria and words of a query, which stand beside assignments on a line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "=x",
                "+=x",
                "form",
                "form:summit",
                "title:a=b",
                "\"a=b\"",
                "(form=summit)",
                "-form=summit",
                "2024-02-21-japan",
                "https://example.org/?a=b",
                "place..city=x",
                ".city=x",
                "place.=x",
                "form =x",
                "form+x=y",
                "form*=y",
                "participants[Kamikawa=x",
                "participants[1]x=y",
                "[1]=x",
            })
    void otherWordsAreNone(String word) {
        assertThat(Assignment.of(word)).isEmpty();
    }

    @Test
    void keysAreLettersOfAnyLanguage() {
        assertThat(Assignment.of("メモ=x").orElseThrow().way())
                .isEqualTo(List.of(new Assignment.Key("メモ")));
    }
}
