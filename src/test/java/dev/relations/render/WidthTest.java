package dev.relations.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.text.Hidden;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

/** Columns of texts. */
class WidthTest {

    @Test
    void whatIsUsualIsOneColumnWideAndHidesNothing() {
        int usual = 0;
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Width.isUsual(Character.toString(c))) {
                assertThat(WCWidth.wcwidth(c)).as("%x", (int) c).isEqualTo(1);
                assertThat(Hidden.isAlone(c)).as("%x", (int) c).isFalse();
                usual++;
            }
        }
        assertThat(usual).isGreaterThan(600);
    }

    @Test
    void otherScriptsAreMeasuredCharacterByCharacter() {
        assertThat(Width.of("日仏 é e\u0301 Ж")).isEqualTo(10);
        assertThat(Width.isUsual("Élysée – “Côte d’Ivoire”…")).isTrue();
        assertThat(Width.isUsual("日")).isFalse();
    }

    @Test
    void aStyledTextIsCutTheSameWhateverItIsMadeOf() {
        assertThat(cut("A long title", 7)).isEqualTo("A long…");
        assertThat(cut("A long title", 8)).isEqualTo("A long…");
        assertThat(cut("Été à Genève", 7)).isEqualTo("Été à…");
        assertThat(cut("日仏外相会談", 7)).isEqualTo("日仏外…");
        assertThat(cut("日仏 talks", 12)).isEqualTo("日仏 talks");
    }

    private static String cut(String text, int columns) {
        return Styled.of(text).cut(columns, "…").text();
    }
}
