package dev.relations.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.edtf.Edtf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private static final Zone TOKYO = new Zone("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource({
        "2024-02-21, 09:55, America/Sao_Paulo,   Asia/Tokyo,          2024-02-21, 21:55",
        "2024-12-31, 20:00, America/New_York,    Asia/Tokyo,          2025-01-01, 10:00",
        "2024-03-01, 08:00, Asia/Tokyo,          America/Los_Angeles, 2024-02-29, 15:00",
        "2024-02-21, 17:28, Europe/Paris,        Europe/Paris,        2024-02-21, 17:28",
        "2024-02-21, 12:00, UTC,                 Asia/Kathmandu,      2024-02-21, 17:45",
        "2024-02-21, 12:00:30, UTC,              Asia/Tokyo,          2024-02-21, 21:00:30",
        "2024-02-21/2024-02-21, 17:28, Europe/Paris, Asia/Tokyo,      2024-02-22, 01:28",
        "9999-12-31, 20:00, UTC,                 Asia/Tokyo,          Y10000,     05:00",
        "0000-01-01, 02:00, Etc/GMT-12,          UTC,                 -0001-12-31, 14:00",
    })
    void aMomentIsToldOnTheClocksOfTheViewpoint(
            String date, String start, String zone, String viewpoint, String day, String time) {
        assertMoment(date, start, zone, viewpoint, day, time);
    }

    /** Clocks of Paris went ahead at 02:00 on 2024-03-31, and back at 03:00 on 2024-10-27. */
    @ParameterizedTest
    @CsvSource({
        "2023-06-22, 17:28, Europe/Paris, Asia/Tokyo,   2023-06-23, 00:28",
        "2023-12-22, 17:28, Europe/Paris, Asia/Tokyo,   2023-12-23, 01:28",
        "2024-03-31, 01:59, Europe/Paris, UTC,          2024-03-31, 00:59",
        "2024-03-31, 02:30, Europe/Paris, UTC,          2024-03-31, 01:30",
        "2024-03-31, 03:00, Europe/Paris, UTC,          2024-03-31, 01:00",
        "2024-10-27, 02:30, Europe/Paris, UTC,          2024-10-27, 00:30",
        "2024-10-27, 03:00, Europe/Paris, UTC,          2024-10-27, 02:00",
        "2024-03-31, 00:59, UTC,          Europe/Paris, 2024-03-31, 01:59",
        "2024-03-31, 01:00, UTC,          Europe/Paris, 2024-03-31, 03:00",
        "1950-07-01, 12:00, Asia/Tokyo,   UTC,          1950-07-01, 02:00",
        "2011-12-29, 23:00, Pacific/Apia, UTC,          2011-12-30, 09:00",
        "2011-12-30, 10:30, UTC,          Pacific/Apia, 2011-12-31, 00:30",
        "1858-10-09, 12:00, Europe/Paris, UTC,          1858-10-09, 11:50:39",
    })
    void theRulesOfThatDayCount(
            String date, String start, String zone, String viewpoint, String day, String time) {
        assertMoment(date, start, zone, viewpoint, day, time);
    }

    private static void assertMoment(
            String date, String start, String zone, String viewpoint, String day, String time) {
        When seen = Sparse.when(date, start, zone).asSeenFrom(new Zone(viewpoint));
        assertThat(seen.date().text()).isEqualTo(day);
        assertThat(seen.start()).hasToString("Optional[" + time + "]");
        assertThat(seen.zone()).contains(new Zone(viewpoint));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02,               17:28, Europe/Paris",
        "2024-02-21?,           17:28, Europe/Paris",
        "2024-02-21/2024-02-23, 17:28, Europe/Paris",
        "2024-02-21/..,         17:28, Europe/Paris",
        "2024-02-21,            '',    Europe/Paris",
        "2024-02-21,            17:28, ''",
    })
    void whatTellsNoMomentIsReturnedAsItIs(String date, String start, String zone) {
        When when = Sparse.when(date, start, zone);
        assertThat(when.asSeenFrom(TOKYO)).isSameAs(when);
        Meeting meeting = Sparse.meeting("2024-02-21-a", when);
        assertThat(meeting.asSeenFrom(TOKYO)).isSameAs(meeting);
    }

    @Test
    void aboutAndTheDurationStay() {
        Optional<Length> hour = Optional.of(new Length(Duration.ofHours(1), true));
        When when = Sparse.when("2024-02-21", "17:28~", "Europe/Paris");
        When longer = new When(when.date(), when.start(), when.zone(), hour, List.of());
        assertThat(longer.asSeenFrom(TOKYO))
                .isEqualTo(
                        new When(
                                Edtf.parse("2024-02-22"),
                                Optional.of(new ClockTime(LocalTime.of(1, 28), true)),
                                Optional.of(TOKYO),
                                hour,
                                List.of()));
    }

    @Test
    void sittingsAreToldOnTheSameClocks() {
        When when = Sparse.when("2024-02-21", "09:00", "Europe/Paris");
        When seen =
                new When(
                                when.date(),
                                when.start(),
                                when.zone(),
                                Optional.empty(),
                                List.of(
                                        sitting("", "09:00"),
                                        sitting("", "18:30~"),
                                        sitting("2024-02-22", "09:00"),
                                        sitting("2024-02-22", ""),
                                        sitting("2024-02", "09:00"),
                                        sitting("", "")))
                        .asSeenFrom(TOKYO);
        assertThat(seen.sittings())
                .containsExactly(
                        sitting("", "17:00"),
                        sitting("2024-02-22", "02:30~"),
                        sitting("2024-02-22", "17:00"),
                        sitting("2024-02-22", ""),
                        sitting("2024-02", "09:00"),
                        sitting("", ""));
    }

    private static Sitting sitting(String date, String start) {
        return new Sitting(
                date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date)),
                Sparse.when("2024-02-21", start, "").start(),
                Optional.empty(),
                Optional.empty(),
                Extras.NONE);
    }

    @Test
    void itIsTheSameMomentWhereverItIsSeenFrom() {
        Random random = new Random(1);
        List<String> zones =
                List.of("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Tehran");
        List<String> withoutSummerTime =
                List.of("UTC", "Asia/Kolkata", "America/Phoenix", "Pacific/Kiritimati");
        LocalDate first = LocalDate.of(1991, 1, 1);
        for (int i = 0; i < 2_000; i++) {
            When when =
                    Sparse.when(
                            first.plusDays(random.nextInt(12_000)).toString(),
                            LocalTime.of(random.nextInt(24), random.nextInt(60)).toString(),
                            zones.get(random.nextInt(zones.size())));
            When seen = when;
            for (int turns = 1 + random.nextInt(3); turns > 0; turns--) {
                seen =
                        seen.asSeenFrom(
                                new Zone(
                                        withoutSummerTime.get(
                                                random.nextInt(withoutSummerTime.size()))));
            }
            assertThat(instant(seen)).as("%s, %s", when, seen).isEqualTo(instant(when));
        }
    }

    private static Instant instant(When when) {
        return when.date()
                .earliest()
                .atTime(when.start().orElseThrow().time())
                .atZone(when.zone().orElseThrow().rules())
                .toInstant();
    }
}
