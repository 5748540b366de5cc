package dev.relations.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

    @ParameterizedTest
    @CsvSource({
        "Kamikawa Yoko, Yoko Kamikawa",
        "Henry A. (Heinz Alfred) Kissinger, Henry Kissinger",
        "Alexander Meigs Haig, Alexander Meigs Haig Jr.",
        "Richard M. Nixon, President Richard Nixon",
        "Richard M. Nixon, R. Nixon",
        "Warren Minor Christopher, W. M. Christopher",
        "Stéphane Séjourné, Stephane Séjourne",
        "Barack Obama, Barak Obama"
    })
    void twoSpellingsOfOneNameAreAlikeAndAreFoundByAFormOfBoth(String one, String other) {
        assertThat(NameForms.alike(one, other)).isTrue();
        assertThat(NameForms.alike(other, one)).isTrue();
        Set<String> forms = NameForms.of(one);
        forms.retainAll(NameForms.of(other));
        assertThat(forms).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "George H. Bush, George W. Bush",
        "Kono Taro, Kono Yohei",
        "John Kerry, Jane Kerry",
        "M. Albright, J. Albright",
        "Abe Shinzo, Abe Shintaro"
    })
    void namesOfTwoAreNot(String one, String other) {
        assertThat(NameForms.alike(one, other)).isFalse();
    }
}
