package dev.relations.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> NAMES =
            List.of("Kamikawa Yoko", "Kishida Fumio", "Kishi Nobuo", "Stéphane Séjourné");

    @ParameterizedTest
    @CsvSource({
        "Kamikawa Yoco, Kamikawa Yoko",
        "kamikwa, Kamikawa Yoko",
        "sejourn, Stéphane Séjourné",
        "sejuorne, Stéphane Séjourné",
        "Kish, Kishi Nobuo;Kishida Fumio",
        "lavrov, ''",
        "yo, ''",
    })
    void theNearestNamesAreThoseThatSomeoneMayHaveMeant(String typed, String nearest) {
        assertThat(String.join(";", Spelling.nearest(typed, NAMES))).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({
        "Yōko, yoko",
        "ＵＮ, un",
        "l’Élysée, lelysee",
        "Dato’, dato",
        "Ⅷ, viii",
    })
    void foldingForgetsCaseAccentsAndWidth(String written, String folded) {
        assertThat(Spelling.fold(written)).isEqualTo(folded);
    }

    /** A mark behind a letter is forgotten, and makes sure that the letter itself is looked up. */
    @Test
    void usualLettersFoldAsTheTablesOfUnicodeSay() {
        for (char letter = 0x80; letter < 0xA000; letter++) {
            String marked = "a" + letter + "\u0323b";
            assertThat(Spelling.fold("a" + letter + "b"))
                    .as("U+%04X", (int) letter)
                    .isEqualTo(Spelling.fold(marked));
        }
    }
}
