package dev.relations.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNameTest {

    @ParameterizedTest
    @CsvSource({
        "Jean DUPONT, Jean Dupont, dupont-jean",
        "KAMIKAWA Yoko, Kamikawa Yoko, kamikawa-yoko",
        "Marie BEN-SAÏD, Marie Ben-Saïd, ben-said-marie",
        "Jean Dupont, Jean Dupont, jean-dupont",
        "NATO, NATO, nato",
    })
    void familyNamesInCapitalsComeFirstInTheKeyAndAreShownAsNames(
            String written, String shown, String key) {
        assertThat(new WrittenName(written).shown()).isEqualTo(shown);
        assertThat(new WrittenName(written).key()).isEqualTo(key);
    }

    @Test
    void theWrittenFormIsAnAlias() {
        Person person =
                new WrittenName("Jean DUPONT")
                        .person(List.of("J. Dupont"), Optional.empty(), List.of());
        assertThat(person.aliases()).containsExactly("Jean DUPONT", "J. Dupont");
    }
}
