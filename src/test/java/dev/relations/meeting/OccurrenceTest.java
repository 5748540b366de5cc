package dev.relations.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OccurrenceTest {

    private static Meetings anyMeetings(Random random) {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            List<String> topics = new ArrayList<>();
            for (int n = random.nextInt(6); n > 0; n--) {
                topics.add("t" + random.nextInt(5));
            }
            String date = "2024-01-" + (10 + random.nextInt(20));
            meetings.add(Sparse.about(Sparse.meeting(date + "-" + i, date), topics, Account.NONE));
        }
        return Meetings.of(meetings);
    }

    @Test
    void countsMeetingsAsOneWouldByHand() {
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            Meetings meetings = anyMeetings(random);
            Map<TopicKey, List<Meeting>> byHand = new HashMap<>();
            for (int topic = 0; topic < 5; topic++) {
                TopicKey key = new TopicKey("t" + topic);
                List<Meeting> having =
                        meetings.stream().filter(m -> m.topics().contains(key)).toList();
                if (!having.isEmpty()) {
                    byHand.put(key, having);
                }
            }
            Map<TopicKey, Occurrence> counted = Occurrence.in(meetings, Meeting::topics);
            assertThat(counted.keySet()).isEqualTo(byHand.keySet());
            counted.forEach(
                    (key, occurrence) -> {
                        List<Meeting> having = byHand.getOrDefault(key, List.of());
                        assertThat(occurrence.meetings()).isEqualTo(having.size());
                        assertThat(occurrence.last()).isSameAs(having.get(having.size() - 1));
                    });
        }
    }

    /** Places that were counted in an index are looked up there, and only when asked for. */
    @Test
    void theLastOneIsLookedUpByItsPlaceWhenAskedFor() {
        List<Integer> asked = new ArrayList<>();
        Meeting last = Sparse.meeting("2024-01-01-a", "2024-01-01");
        Occurrence occurrence =
                new Occurrence(
                        new Count(3, 7),
                        place -> {
                            asked.add(place);
                            return last;
                        });
        assertThat(occurrence.meetings()).isEqualTo(3);
        assertThat(asked).isEmpty();
        assertThat(occurrence.last()).isSameAs(last);
        assertThat(asked).containsExactly(7);
    }
}
