package dev.relations.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Chronicle;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.TopicKey;
import dev.relations.query.Query;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Topics;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who and what occurs in meetings, how often and when. */
class CountsTest {

    private static final Topics TOPICS =
            Topics.of(
                    List.of(
                            topic("asia"),
                            topic("korea", "asia"),
                            topic("missiles", "korea", "security"),
                            topic("security")));

    private static Topic topic(String key, String... broader) {
        return new Topic(
                new TopicKey(key),
                Map.of("en", key.toUpperCase(Locale.ROOT)),
                List.of(),
                List.of(broader).stream().map(TopicKey::new).toList(),
                List.of());
    }

    private static final Meetings MEETINGS =
            Chronicle.meetings(
                    "2019-05-01 JP FR | Kono (FM), Le Drian (FM) | korea, trade",
                    "2021-05-01 JP FR | Motegi (FM), Le Drian (FM) | missiles",
                    "2021-06 JP KR | Motegi (FM), Motegi (Secretary-General) | asia, trade",
                    "../2018 FR | Kono | trade");

    private static List<String> flat(CountOrder order) {
        return TopicReport.flat(MEETINGS, TOPICS, order).rows().stream()
                .map(CountsTest::line)
                .toList();
    }

    private static String line(TopicReport.Row row) {
        return "  ".repeat(row.depth()) + row.topic() + " " + line(row.tally());
    }

    private static String line(Tally tally) {
        return tally.meetings() + ", " + tally.first().text() + " to " + tally.last().text();
    }

    @Test
    void topicsStandTheMostFrequentFirstAndEqualsByKey() {
        assertThat(flat(CountOrder.MOST_FIRST))
                .containsExactly(
                        "trade 3, ../2018 to 2021-06",
                        "asia 1, 2021-06 to 2021-06",
                        "korea 1, 2019-05-01 to 2019-05-01",
                        "missiles 1, 2021-05-01 to 2021-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        "MEETINGS, true, asia korea missiles trade",
        "FIRST, false, trade korea missiles asia",
        "LAST, false, asia trade missiles korea",
        "LAST, true, korea missiles asia trade",
        "NAME, false, ASIA KOREA MISSILES trade"
    })
    void anyOrderCanBeAskedFor(CountKey sort, boolean reverse, String keys) {
        CountOrder order = new CountOrder(sort, reverse, OptionalInt.empty());
        assertThat(
                        TopicReport.flat(MEETINGS, TOPICS, order).rows().stream()
                                .map(r -> sort == CountKey.NAME ? r.name() : r.key()))
                .containsExactly(keys.split(" ", -1));
    }

    @Test
    void aLimitKeepsTheFirstRows() {
        assertThat(flat(new CountOrder(CountKey.MEETINGS, false, OptionalInt.of(1)))).hasSize(1);
        assertThat(flat(new CountOrder(CountKey.MEETINGS, false, OptionalInt.of(0)))).isEmpty();
        assertThat(flat(new CountOrder(CountKey.MEETINGS, false, OptionalInt.of(99)))).hasSize(4);
    }

    @Test
    void aTreeCountsEachMeetingOfABranchOnceAndShowsATopicBelowEachBroaderOne() {
        Topics all = TOPICS.including(MEETINGS);
        assertThat(
                        TopicReport.tree(MEETINGS, all, CountOrder.MOST_FIRST).rows().stream()
                                .map(CountsTest::line))
                .containsExactly(
                        "asia 3, 2019-05-01 to 2021-06",
                        "  korea 2, 2019-05-01 to 2021-05-01",
                        "    missiles 1, 2021-05-01 to 2021-05-01",
                        "trade 3, ../2018 to 2021-06",
                        "security 1, 2021-05-01 to 2021-05-01",
                        "  missiles 1, 2021-05-01 to 2021-05-01");
    }

    @Test
    void yearsAreThoseOfTheEarliestDays() {
        TopicReport report = TopicReport.flat(MEETINGS, TOPICS, CountOrder.MOST_FIRST);
        assertThat(report.years()).isEqualTo(new Years(2019, 2021));
        Tally trade = report.rows().get(0).tally();
        assertThat(trade.byYear()).containsExactly(Map.entry(2019, 1), Map.entry(2021, 1));
        assertThat(trade.in(2020)).isZero();
        assertThat(Years.of(Chronicle.meetings("../2018 FR")).count()).isZero();
    }

    @Test
    void aPersonCountsOnceInAMeetingWhateverTheOffices() {
        MinisterReport report =
                MinisterReport.of(MEETINGS, People.of(List.of()), CountOrder.MOST_FIRST);
        assertThat(report.rows().stream().map(r -> r.key() + " " + line(r.tally())))
                .containsExactly(
                        "kono 2, ../2018 to 2019-05-01",
                        "le-drian 2, 2019-05-01 to 2021-05-01",
                        "motegi 2, 2021-05-01 to 2021-06");
        assertThat(report.rows().get(2).offices()).containsExactly("FM", "Secretary-General");
        assertThat(report.rows().get(1).parties().stream().map(p -> p.code()))
                .containsExactly("JP");
        assertThat(report.rows().get(0).parties().stream().map(p -> p.code()))
                .containsExactly("FR", "JP");
    }

    @Test
    void pairsOverlapByMeetingsWithBothOfThoseWithEither() {
        TopicPairs pairs = TopicPairs.of(MEETINGS, TOPICS, CountOrder.MOST_FIRST);
        assertThat(pairs.rows().stream().map(TopicPairs.Row::key))
                .containsExactly("asia trade", "korea trade");
        TopicPairs.Row row = pairs.rows().get(0);
        assertThat(row.ofFirst()).isEqualTo(1);
        assertThat(row.ofSecond()).isEqualTo(3);
        assertThat(row.overlap()).isEqualTo(1 / 3.0);
    }

    @Test
    void aTableHasItsYearsInOrderAndOtherColumnsByFrequency() {
        Vocabulary vocabulary = new Vocabulary(Parties.builtIn(), People.of(List.of()), TOPICS);
        TopicTable years =
                TopicTable.of(MEETINGS, Dimension.YEAR, vocabulary, CountOrder.MOST_FIRST);
        assertThat(years.columns().stream().map(Dimension.Value::key))
                .containsExactly("2019", "2021");
        TopicTable countries =
                TopicTable.of(MEETINGS, Dimension.COUNTRY, vocabulary, CountOrder.MOST_FIRST);
        assertThat(countries.columns().stream().map(Dimension.Value::key))
                .containsExactly("FR", "JP", "KR");
        assertThat(countries.rows().get(0).counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of("FR", 2, "JP", 2, "KR", 1));
    }

    /** Sums of a table are those of its meetings, whatever the meetings. */
    @RepeatedTest(50)
    void aTableByYearAddsUpToItsTallies(RepetitionInfo which) {
        Random random = new Random(which.getCurrentRepetition());
        String[] lines = new String[1 + random.nextInt(20)];
        for (int i = 0; i < lines.length; i++) {
            String topics = random.nextInt(3) == 0 ? "a" : random.nextBoolean() ? "b" : "a, b";
            lines[i] = (2000 + random.nextInt(5)) + " JP | | " + topics;
        }
        Meetings meetings = Chronicle.meetings(lines);
        Vocabulary vocabulary =
                new Vocabulary(Parties.builtIn(), People.of(List.of()), Topics.of(List.of()));
        TopicTable table =
                TopicTable.of(meetings, Dimension.YEAR, vocabulary, CountOrder.MOST_FIRST);
        for (TopicTable.Row row : table.rows()) {
            long on =
                    meetings.stream()
                            .filter(m -> m.allTopics().contains(row.topic().topic()))
                            .count();
            assertThat(row.topic().tally().meetings()).isEqualTo((int) on);
            assertThat(row.counts().values().stream().mapToInt(i -> i).sum()).isEqualTo((int) on);
            row.counts()
                    .forEach(
                            (year, count) ->
                                    assertThat(row.topic().tally().in(Integer.parseInt(year)))
                                            .isEqualTo(count));
        }
    }

    private static List<String> sorted(SortKey key, boolean reverse, Meetings meetings) {
        Selection selection = new Selection(Query.ALL, key, reverse, OptionalInt.empty());
        return selection.of(meetings).stream().map(Meeting::title).toList();
    }

    @Test
    void aListIsOrderedByAnyKeyAndTiesByDate() {
        Meetings meetings =
                Chronicle.meetings(
                        "2022 JP FR summit | B | x, y",
                        "2020 FR DE visit | A",
                        "2021 DE FR meeting | | x",
                        "2019 FR DE meeting | A");
        assertThat(sorted(SortKey.DATE, false, meetings))
                .containsExactly("Meeting 4", "Meeting 2", "Meeting 3", "Meeting 1");
        assertThat(sorted(SortKey.DATE, true, meetings))
                .containsExactly("Meeting 1", "Meeting 3", "Meeting 2", "Meeting 4");
        assertThat(sorted(SortKey.FORM, false, meetings))
                .containsExactly("Meeting 4", "Meeting 3", "Meeting 1", "Meeting 2");
        assertThat(sorted(SortKey.COUNTRY, false, meetings))
                .containsExactly("Meeting 4", "Meeting 2", "Meeting 3", "Meeting 1");
        assertThat(sorted(SortKey.MINISTER, false, meetings))
                .containsExactly("Meeting 3", "Meeting 4", "Meeting 2", "Meeting 1");
        assertThat(sorted(SortKey.TOPICS, false, meetings))
                .containsExactly("Meeting 4", "Meeting 2", "Meeting 3", "Meeting 1");
        assertThat(sorted(SortKey.TITLE, true, meetings))
                .containsExactly("Meeting 4", "Meeting 3", "Meeting 2", "Meeting 1");
    }
}
