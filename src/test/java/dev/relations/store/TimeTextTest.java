package dev.relations.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({"PT55M,PT55M", "PT1H30M~,PT1H30M~", "P2D,PT48H", "P1DT12H,PT36H", "PT90S,PT1M30S"})
    void readsDurations(String text, String meant) {
        assertThat(TimeText.length(text).orElseThrow()).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "P", "PT", "55", "P55M", "PT1M1H", "PT5", "P1DT", "pt5m", "PT-5M", "PTT5M"
            })
    void refusesWhatIsNoDuration(String text) {
        assertThat(TimeText.length(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17:28,17:28", "00:00~,00:00~", "23:59:59,23:59:59"})
    void readsTimes(String text, String meant) {
        assertThat(TimeText.clock(text).orElseThrow()).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "~", "1728", "24:00", "12:60", "9:30", "12:3x", "12:30:60", "12-30"})
    void refusesWhatIsNoTime(String text) {
        assertThat(TimeText.clock(text)).isEmpty();
    }
}
