package dev.relations.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-21-japan-france",
                "2024-05-call",
                "1858-treaty",
                "0794-x",
                "2024-x",
                "2024-02-21-2",
                "2024-7-g7",
            })
    void aYearAndLowerCaseWords(String text) {
        assertThat(MeetingId.of(text)).contains(new MeetingId(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-",
                "2024x",
                "2024_x",
                "2024--x",
                "2024-x-",
                "2024-x--y",
                "2024-X",
                "2024-é",
                "2024-x y",
                "2024-x.yaml",
                "2024-x/y",
                "2024-x\n",
                "２０２４-x",
                "2024-x３",
                "-0044-x",
                "12024-x",
                "call",
                "latest",
            })
    void nothingElse(String text) {
        assertThat(MeetingId.of(text)).isEmpty();
    }

    @Test
    void isWellFormedWhereThePatternSaysSo() {
        Pattern pattern = Pattern.compile("[0-9]{4}(-[a-z0-9]+)+");
        Random random = new Random(5);
        String alphabet = "01-az-A_é";
        int found = 0;
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "2024-");
            for (int n = random.nextInt(7); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            boolean expected = pattern.matcher(text).matches();
            assertThat(MeetingId.isWellFormed(text.toString())).as("%s", text).isEqualTo(expected);
            found += expected ? 1 : 0;
        }
        assertThat(found).isGreaterThan(500);
    }
}
