package dev.relations.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Chronicle;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Topics;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gaps, lanes and bars of a chronology. */
class TimelineTest {

    private static final Vocabulary VOCABULARY =
            new Vocabulary(Parties.builtIn(), People.of(List.of()), Topics.of(List.of()));

    private static List<String> gaps(Timeline timeline) {
        return timeline.entries().stream()
                .map(
                        e ->
                                e.meeting().date().text()
                                        + e.gap().map(g -> " after " + g.told()).orElse(""))
                .toList();
    }

    private static List<String> gaps(String... lines) {
        return gaps(Timeline.of(Chronicle.meetings(lines)));
    }

    @Test
    void threeMonthsWithoutAMeetingAreAGap() {
        assertThat(gaps("2024-01-31 JP", "2024-04-29 JP", "2024-07-29 JP"))
                .containsExactly("2024-01-31", "2024-04-29", "2024-07-29 after 3 months");
    }

    @Test
    void aGapIsToldOnlyWhereThereCertainlyWasNoMeeting() {
        assertThat(gaps("2023 JP", "2024-03-30 JP")).containsExactly("2023", "2024-03-30");
        assertThat(gaps("2023 JP", "2024-04-30 JP"))
                .containsExactly("2023", "2024-04-30 after 3 months");
        assertThat(gaps("2023-01-01/2023-12-31 JP", "2023-02-01 JP", "2024-02-01 JP"))
                .containsExactly("2023-01-01/2023-12-31", "2023-02-01", "2024-02-01");
        assertThat(gaps("2020-01-01/.. JP", "2024-02-01 JP"))
                .containsExactly("2020-01-01/..", "2024-02-01");
        assertThat(gaps("../2020-01-01 JP", "2024-01-01 JP"))
                .containsExactly("../2020-01-01", "2024-01-01 after 4 years");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 3 months",
        "2025-12-31, 23 months",
        "2026-01-01, 2 years",
        "2026-02-01, 2 years 1 month",
        "2027-12-31, 3 years 11 months"
    })
    void aGapIsToldInMonthsAndInYearsFromTwoOn(String next, String told) {
        Meeting meeting = Chronicle.meeting(next + " JP");
        Gap gap = Gap.between(Edtf.parse("2024-01-01").latest(), meeting).orElseThrow();
        assertThat(gap.told()).isEqualTo(told);
    }

    @Test
    void theLatestFirstHasEachGapBeforeTheEarlierMeeting() {
        Timeline timeline =
                Timeline.of(Chronicle.meetings("2020-01-01 JP", "2021-01-01 JP", "2021-01-02 JP"));
        assertThat(gaps(timeline.reversed()))
                .containsExactly("2021-01-02", "2021-01-01", "2020-01-01 after 12 months");
        assertThat(timeline.reversed().reversed().entries().get(1).meeting())
                .isEqualTo(timeline.entries().get(1).meeting());
    }

    @Test
    void lanesStandTheBusiestFirstAndEqualsByKey() {
        Meetings meetings = Chronicle.meetings("2020 JP FR", "2021 FR DE", "2022 FR JP", "2023 CA");
        Timeline timeline = Timeline.inLanes(meetings, Dimension.COUNTRY, VOCABULARY);
        assertThat(timeline.lanes().stream().map(Dimension.Value::key))
                .containsExactly("FR", "JP", "CA", "DE");
        assertThat(timeline.entries().get(1).lanes()).containsExactlyInAnyOrder("FR", "DE");
    }

    @Test
    void aMeetingCountsOnceInALaneWhoeverCameTwice() {
        Meetings meetings = Chronicle.meetings("2020 JP | A (one), A (two), B", "2021 JP | B");
        Timeline timeline = Timeline.inLanes(meetings, Dimension.MINISTER, VOCABULARY);
        assertThat(timeline.lanes().stream().map(Dimension.Value::key)).containsExactly("b", "a");
    }

    private static List<String> bars(Chart.Unit unit, String... lines) {
        return Chart.of(Chronicle.meetings(lines), unit).bars().stream()
                .map(b -> b.label() + ": " + b.meetings() + " (" + b.uncertain() + ")")
                .toList();
    }

    @Test
    void barsCountByTheEarliestDayAndShowEmptyTimes() {
        assertThat(bars(Chart.Unit.YEAR, "2020 JP", "2022-05 JP", "2022-12-31 JP"))
                .containsExactly("2020: 1 (0)", "2021: 0 (0)", "2022: 2 (0)");
        assertThat(bars(Chart.Unit.QUARTER, "2020-03-31 JP", "2020-07-01 JP"))
                .containsExactly("2020-Q1: 1 (0)", "2020-Q2: 0 (0)", "2020-Q3: 1 (0)");
        assertThat(bars(Chart.Unit.MONTH, "2019-12-31 JP", "2020-01-01 JP"))
                .containsExactly("2019-12: 1 (0)", "2020-01: 1 (0)");
    }

    @Test
    void whatMayHaveBeenLaterIsUncertain() {
        assertThat(bars(Chart.Unit.MONTH, "2020 JP")).containsExactly("2020-01: 1 (1)");
        assertThat(bars(Chart.Unit.QUARTER, "2020-02 JP")).containsExactly("2020-Q1: 1 (0)");
        assertThat(bars(Chart.Unit.YEAR, "198X JP")).containsExactly("1980: 1 (1)");
        assertThat(bars(Chart.Unit.YEAR, "2020-12-31/2021-01-02 JP"))
                .containsExactly("2020: 1 (0)");
    }

    @Test
    void anOpenStartIsInNoBar() {
        assertThat(bars(Chart.Unit.YEAR, "../2020 JP")).isEmpty();
        assertThat(bars(Chart.Unit.YEAR)).isEmpty();
    }
}
