package dev.relations.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.vocabulary.Spelling;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource({
        "kamikawa yoko, Kamikawa Yoko, 0",
        "KAMIKAWA-YOKO, Kamikawa Yoko, 0",
        "kami,   Kamikawa Yoko, 1",
        "yo,     Kamikawa Yōko, 2",
        "a yo,   Kamikawa Yoko, 9",
        "kawa,   Kamikawa Yoko, 9",
        "yoko k, Kamikawa Yoko, 9",
        "ana,    Banana Ana,    2",
        "'',     Kamikawa Yoko, 1",
        "' ',    Kamikawa Yoko, 1",
        "!,      Kamikawa Yoko, 9",
        "陽子,    上川陽子,       2",
        "上川,    上川陽子,       1",
        "上川陽子, 上川陽子,      0",
        "川上,    上川陽子,       9",
        "yoko,   上川 Yoko,      9",
    })
    void aSpellingFitsWholeOrAtItsBeginningOrThatOfAWord(String typed, String spelling, int rank) {
        assertThat(new Typed(typed).rank(spelling)).isEqualTo(rank);
    }

    /** To look at the key alone must never leave out what the name would show. */
    @Test
    void whatFitsByItsNameMayFitByItsKey() {
        Random random = new Random(6);
        List<String> parts =
                List.of(
                        "Kamikawa",
                        "Yōko",
                        "d’Orsay",
                        "上川",
                        "Ø",
                        "ß",
                        "O'Hara",
                        "-",
                        ".",
                        " ",
                        "Ⅷ");
        int fitting = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            String name = text.toString();
            int from = random.nextInt(name.length());
            String typed = name.substring(from, from + 1 + random.nextInt(name.length() - from));
            Typed words = new Typed(typed);
            if (words.rank(name) < Typed.NO_FIT) {
                fitting++;
                assertThat(words.mayFit(Spelling.slug(name))).as("%s of %s", typed, name).isTrue();
            }
        }
        assertThat(fitting).isGreaterThan(500);
    }
}
