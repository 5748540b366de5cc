package dev.relations.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, Europe/Paris",
        "America/Argentina/Buenos_Aires, America/Argentina/Buenos_Aires",
        "Asia/Calcutta, Asia/Calcutta",
        "UTC, UTC",
        "UTC+9, UTC+09:00",
        "+9, +09:00",
    })
    void isKnownByTheNameThatTheDatabaseHas(String text, String name) {
        assertThat(Zone.of(text)).contains(new Zone(name));
        assertThat(Zone.of(name).orElseThrow().rules().getId()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Paris", "europe/paris", "Europe/Pariss", "Europe/Paris ", "UTC+25"})
    void whatTheDatabaseDoesNotHaveIsNone(String text) {
        assertThat(Zone.of(text)).isEmpty();
    }

    /**
     * To read a record no table of zones is read; a name that is none is noticed when it is used.
     */
    @Test
    void rulesAreOnlyLookedUpWhenTheyAreAskedFor() {
        Zone nowhere = new Zone("Europe/Nowhere");
        assertThat(nowhere).hasToString("Europe/Nowhere");
        assertThrows(DateTimeException.class, nowhere::rules);
    }
}
