package dev.relations.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.edtf.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedWeekdayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wednesday, 21 February 2024",
                "February 21 (Wed)",
                "le mercredi 21 février 2024",
                "2月21日（水）",
                "2024-02-21, a Wednesday",
                "Wed. 21 Feb. 2024",
                "on WEDNESDAY, the 21st of February"
            })
    void aDayOfTheWeekIsFoundWithItsDate(String text) {
        assertThat(DatedWeekday.in(text))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
                            assertThat(found.date(Edtf.parse("2024-02-20")))
                                    .contains(LocalDate.of(2024, 2, 21));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They sat and marvelled; the same Montenegrin satisfaction.",
                "Mondays",
                "samedis",
                "today",
                "education (in coordination)",
                "日本と話した"
            })
    void otherWordsAreNoDays(String text) {
        assertThat(DatedWeekday.in(text)).isEmpty();
    }

    @Test
    void lettersThatAreOnlyLikeThoseOfADayDoNoHarm() {
        assertThat(DatedWeekday.in("ſunday, 3 ſeptember 2024, and Monday"))
                .extracting(DatedWeekday::weekday)
                .contains(DayOfWeek.MONDAY);
    }
}
