package dev.relations.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChronologyTest {

    /** Date, start, id: each before the next one. */
    private static final List<List<String>> IN_ORDER =
            List.of(
                    List.of("../1850", "", "0001-open"),
                    List.of("-0044-03-15", "12:00", "0002-ides"),
                    List.of("1858", "", "1858-year"),
                    List.of("2024-02-20", "23:59", "2024-02-20-late"),
                    List.of("2024-02-21", "", "2024-02-21-x-no-start"),
                    List.of("2024-02-21", "00:00", "2024-02-21-v-midnight"),
                    List.of("2024-02-21", "09:55", "2024-02-21-a-same-time"),
                    List.of("2024-02-21", "09:55~", "2024-02-21-b-same-time"),
                    List.of("2024-02-21", "09:55:01", "2024-02-21-a-second"),
                    List.of("2024-02-21/2024-02-23", "00:00", "2024-02-21-a-longer"),
                    List.of("2024-02-21/..", "", "2024-02-21-a-open"),
                    List.of("2024-02-22", "", "2024-02-22-a"),
                    List.of("Y17000", "", "0003-far"));

    private static List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        for (List<String> each : IN_ORDER) {
            meetings.add(Sparse.meeting(each.get(2), Sparse.when(each.get(0), each.get(1), "")));
        }
        return meetings;
    }

    @Test
    void earliestDayThenLatestDayThenStartThenId() {
        List<Meeting> ordered = meetings();
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<Meeting> shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, random);
            shuffled.sort(Meeting.CHRONOLOGICAL);
            assertThat(shuffled).extracting(Meeting::id).isEqualTo(ids(ordered));
        }
    }

    private static List<MeetingId> ids(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::id).toList();
    }

    /** The clock of the place counts, not the moment: the order of a list is that of its column. */
    @Test
    void theTimeIsTheOneAtThePlace() {
        Meeting tokyo =
                Sparse.meeting("2024-02-21-b", Sparse.when("2024-02-21", "10:00", "Asia/Tokyo"));
        Meeting lima =
                Sparse.meeting("2024-02-21-a", Sparse.when("2024-02-21", "09:00", "America/Lima"));
        assertThat(Meeting.CHRONOLOGICAL.compare(lima, tokyo)).isNegative();
    }

    @Test
    void isTotalAndTransitive() {
        Random random = new Random(11);
        List<String> dates = List.of("2024", "2024-01", "2024-01-01", "2024-01-01/..", "/2024");
        List<String> starts = List.of("", "00:00", "00:00~", "13:30");
        List<Meeting> meetings = meetings();
        for (int i = 0; i < 50; i++) {
            meetings.add(
                    Sparse.meeting(
                            "2024-" + random.nextInt(8),
                            Sparse.when(
                                    dates.get(random.nextInt(dates.size())),
                                    starts.get(random.nextInt(starts.size())),
                                    "")));
        }
        for (Meeting a : meetings) {
            for (Meeting b : meetings) {
                int order = sign(a, b);
                assertThat(sign(b, a)).isEqualTo(-order);
                assertThat(order != 0 || a.id().equals(b.id())).isTrue();
                for (Meeting c : meetings) {
                    if (order <= 0 && sign(b, c) <= 0 && sign(a, c) > 0) {
                        throw new AssertionError(a + " ≤ " + b + " ≤ " + c);
                    }
                }
            }
        }
    }

    private static int sign(Meeting one, Meeting other) {
        return Integer.signum(Meeting.CHRONOLOGICAL.compare(one, other));
    }
}
