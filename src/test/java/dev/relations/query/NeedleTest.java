package dev.relations.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NeedleTest {

    @Test
    void looksNoFurtherThanItMay() {
        byte[] bytes = "sanctions".getBytes(StandardCharsets.UTF_8);
        assertThat(new Needle("sanctions").isIn(bytes, 0, bytes.length)).isTrue();
        assertThat(new Needle("sanctions").isIn(bytes, 0, bytes.length - 1)).isFalse();
        assertThat(new Needle("sanctions").isIn(bytes, 1, bytes.length)).isFalse();
        assertThat(new Needle("s").isIn(bytes, 1, bytes.length)).isTrue();
        assertThat(new Needle("日本").isIn("在日本国".getBytes(StandardCharsets.UTF_8), 0, 12)).isTrue();
    }

    @RepeatedTest(200)
    void findsWhatStringsFind(RepetitionInfo which) {
        Random random = new Random(which.getCurrentRepetition());
        String text = random(random, 60);
        String wanted = random(random, 1 + random.nextInt(6));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new Needle(wanted).isIn(bytes, 0, bytes.length))
                .isEqualTo(text.contains(wanted));
    }

    /** Of few letters, so that much repeats, one of them of two bytes. */
    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("ab\u00E9".charAt(random.nextInt(3)));
        }
        return text.toString();
    }
}
