package dev.relations.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private static final MeetingRecord TREATY = Sparse.meeting("1858-10-09-treaty", "1858-10-09");
    private static final MeetingRecord CALL = Sparse.meeting("2024-05-call", "2024-05");
    private static final MeetingRecord CALLS = Sparse.meeting("2024-05-call-two", "2024-05-03");
    private static final MeetingRecord TALKS = Sparse.meeting("2024-02-21-talks", "2024-02-21");

    private final Meetings meetings = Meetings.of(List.of(CALLS, TALKS, CALL, TREATY));

    private static List<String> ids(Iterable<Meeting> meetings) {
        List<String> ids = new ArrayList<>();
        meetings.forEach(meeting -> ids.add(meeting.id().value()));
        return ids;
    }

    @Test
    void areInTheOrderOfTimeWhateverTheOrderOfTheFiles() {
        List<Meeting> files = new ArrayList<>(meetings.list());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertThat(Meetings.of(files).list()).containsExactly(TREATY, TALKS, CALL, CALLS);
        }
        assertThat(meetings.latest()).contains(CALLS);
        assertThat(Meetings.of(List.of()).latest()).isEmpty();
    }

    /** The first few are looked for one by one, the others in a table. */
    @Test
    void anIdIsFoundHoweverOftenIdsWereAskedFor() {
        for (int i = 0; i < 12; i++) {
            assertThat(meetings.byId(CALL.id())).contains(CALL);
            assertThat(meetings.byId(new MeetingId("2024-05-cal"))).isEmpty();
            assertThat(meetings.byId(CALLS.id())).contains(CALLS);
        }
    }

    @Test
    void theBeginningOfAnIdMeansAllThatBeginSo() {
        assertThat(meetings.byIdPrefix("2024")).containsExactly(TALKS, CALL, CALLS);
        assertThat(meetings.byIdPrefix("2024-05-call-")).containsExactly(CALLS);
        assertThat(meetings.byIdPrefix("2025")).isEmpty();
        assertThat(meetings.byIdPrefix("024")).isEmpty();
    }

    @Test
    void aWholeIdMeansOnlyItsMeetingThoughOthersBeginSo() {
        assertThat(meetings.byIdPrefix("2024-05-call")).containsExactly(CALL);
        assertThat(meetings.byIdPrefix("2024-05-cal")).containsExactly(CALL, CALLS);
    }

    @Test
    void whoRefersToWhomIsToldOnlyOfTheIdsAskedFor() {
        Reference event = new Reference.ToEvent("G7", Optional.empty(), Extras.NONE);
        Meeting one = referring("2024-06-01-a", to(TREATY), event, to(CALL));
        Meeting other = referring("2024-06-02-b", to(CALL), to(new MeetingId("1999-gone")));
        Map<MeetingId, List<Meeting>> referring =
                Meetings.of(List.of(other, TREATY, one))
                        .referringTo(Set.of(CALL.id(), TALKS.id(), new MeetingId("1999-gone")));
        assertThat(referring)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                CALL.id(),
                                List.of(one, other),
                                new MeetingId("1999-gone"),
                                List.of(other)));
    }

    private static Meeting referring(String id, Reference... references) {
        return Sparse.about(
                Sparse.meeting(id, id.substring(0, 10)),
                List.of(),
                Sparse.account(List.of(), List.of(references)));
    }

    private static Reference to(Meeting meeting) {
        return to(meeting.id());
    }

    private static Reference to(MeetingId id) {
        return new Reference.ToMeeting(id);
    }

    @Test
    void thoseThatAreMadeLateAreMadeOnceAndOnlyWhenAskedFor() {
        List<String> asked = new ArrayList<>();
        Meetings late =
                Meetings.ofSorted(
                        () -> {
                            asked.add("meetings");
                            return List.of(TREATY, CALL);
                        },
                        () -> {
                            asked.add("occurrences");
                            return Optional.empty();
                        });
        assertThat(asked).isEmpty();
        assertThat(late.occurrences()).isEmpty();
        assertThat(asked).containsExactly("occurrences");
        assertThat(late.size()).isEqualTo(2);
        assertThat(late.latest()).contains(CALL);
        assertThat(late.byId(TREATY.id())).contains(TREATY);
        assertThat(asked).containsExactly("occurrences", "meetings");
    }

    @Test
    void someOfThemKeepTheOrder() {
        Meetings some = meetings.where(meeting -> !meeting.equals(TALKS));
        assertThat(some.list()).containsExactly(TREATY, CALL, CALLS);
        assertThat(meetings.size()).isEqualTo(4);
    }

    @Test
    void seenFromElsewhereTheyAreInTheOrderOfTheDaysThere() {
        Meeting lima =
                Sparse.meeting("2024-02-21-a", Sparse.when("2024-02-21", "20:00", "America/Lima"));
        Meeting tokyo =
                Sparse.meeting("2024-02-22-b", Sparse.when("2024-02-22", "09:00", "Asia/Tokyo"));
        Meeting month = Sparse.meeting("2024-02-c", "2024-02");
        Meetings here = Meetings.of(List.of(lima, tokyo, month));
        assertThat(ids(here)).containsExactly("2024-02-c", "2024-02-21-a", "2024-02-22-b");
        Meetings there = here.asSeenFrom(new Zone("Asia/Tokyo"));
        assertThat(ids(there)).containsExactly("2024-02-c", "2024-02-22-b", "2024-02-21-a");
        assertThat(there.byId(lima.id()).map(m -> m.date().text())).contains("2024-02-22");
    }
}
