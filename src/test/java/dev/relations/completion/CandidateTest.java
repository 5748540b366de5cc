package dev.relations.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateTest {

    private static final Candidate KOREA =
            new Candidate("north-korea", "north-korea", "North Korea", "topics", true, "DPRK");

    private static String description(String text) {
        return new Candidate("v", "v", text, "g", true).description();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'First.\nSecond  line.\r\n','First. Second line.'",
                "'\t a\u2028b \u0085c ',a b c",
                "'\u001b[31mred\u0007','[31mred'",
                "'\u3000上川\u3000陽子','上川 陽子'",
                "' \n ',''",
            })
    void aDescriptionIsOneLineWithoutOrdersToTheTerminal(String text, String line) {
        assertThat(description(text)).isEqualTo(line);
    }

    @Test
    void whatStandsBeforeItStandsBeforeTheOtherSpellingToo() {
        Candidate behind = KOREA.behind("country:FR topic:");
        assertThat(behind.value()).isEqualTo("country:FR topic:north-korea");
        assertThat(behind.fitting()).isEqualTo("country:FR topic:DPRK");
        assertThat(behind.display()).isEqualTo("north-korea");
    }

    @Test
    void whatWasPutBeforeItCanBeTakenAwayAgain() {
        assertThat(KOREA.behind("topic:").behind("country:FR ").without("country:FR "))
                .isEqualTo(KOREA.behind("topic:"));
        assertThat(KOREA.behind("topic:").without("topic:")).isEqualTo(KOREA);
        assertThat(KOREA.without("")).isSameAs(KOREA);
    }
}
