package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.interview.Interview.Given;
import dev.relations.interview.Interview.Step;
import dev.relations.meeting.Meeting;
import dev.relations.store.DraftReader;
import dev.relations.store.NewEntries;
import dev.relations.store.RecordWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Walks at random through an interview: whatever is answered, and however often one goes back, no
 * question fails, nothing that was said is lost, and what comes of it can be written and read.
 */
class WanderingTest {

    private static final int WALKS = Integer.getInteger("walks", 40);
    private static final int STEPS = 120;

    private static final Map<String, List<String>> FITTING =
            Map.ofEntries(
                    Map.entry("date", List.of("2024-03-05", "yesterday", "2024-02/..", "2023~")),
                    Map.entry("parties", List.of("japan, fr", "EU, Japan", "JP, JP, Japan", "SU")),
                    Map.entry(
                            "participants",
                            List.of(
                                    "kamikawa, 上川陽子",
                                    "Jean DUPONT, Jean Dupont",
                                    "岩屋毅, sej",
                                    "Motegi, Barrot")),
                    Map.entry("medium", List.of("phone", "video", "in-person")),
                    Map.entry("place", List.of("Paris", "Rio de Janeiro, Brazil", ", France")),
                    Map.entry("start", List.of("17:30", "09:00~")),
                    Map.entry("zone", List.of("Europe/Paris", "Asia/Tokyo")),
                    Map.entry("duration", List.of("55 min", "1h30", "90", "PT1H~")),
                    Map.entry("paragraph", List.of("One.\n\nTwo.\n\nThree.", "One.", "-")),
                    Map.entry("topics of paragraph", List.of("AI, dprk, Tea", "tea", "人工知能")),
                    Map.entry("speakers of paragraph", List.of("jp, kamikawa", "岩屋毅", "dupont")),
                    Map.entry("act of paragraph", List.of("agreed", "stated")),
                    Map.entry("commitment", List.of("Do it\nsoon", "Do more", "-")),
                    Map.entry("by whom commitment", List.of("fr", "JP, japan, kenya")),
                    Map.entry("due date of commitment", List.of("2030", "2024-01", "tomorrow")),
                    Map.entry(
                            "source",
                            List.of("https://www.mofa.go.jp/x", "www.mofa.go.jp/x", "AFP", "-")),
                    Map.entry(
                            "topics",
                            List.of(
                                    "ukraine, DPRK",
                                    "quantum computing, AI",
                                    "人工知能",
                                    "corée du nord")));

    private static final List<String> ODD =
            List.of(
                    "",
                    "-",
                    "?",
                    " ",
                    ",",
                    ",,;",
                    "!!!",
                    "…",
                    "\u00a0",
                    "\u200b",
                    "\u3000",
                    "a\tb",
                    "a\u0007b",
                    "\u001b[31mred",
                    "two\nlines",
                    "one\n\ntwo\n\nthree",
                    "日本語、中国語",
                    "😀",
                    "\ud83d",
                    "NO",
                    "null",
                    "1e3",
                    "# no comment",
                    "key: value",
                    "\"quoted\"",
                    "'",
                    "{a: b}",
                    "- item",
                    "yes",
                    "no",
                    "はい",
                    "Japan",
                    "kamikawa",
                    "ukraine",
                    "Jean Dupont",
                    "Iwaya Takeshi",
                    "https://www.mofa.go.jp/x",
                    "https://",
                    "://",
                    "2024-13-45",
                    "9999-12-31",
                    "x".repeat(5000));

    @Test
    void noWalkFailsOrLosesWhatWasSaid() {
        for (int seed = 0; seed < WALKS; seed++) {
            new Walk(new Random(seed), "walk " + seed).go();
        }
    }

    private static final class Walk {

        private final Random random;
        private final String name;
        private Interview at = Interview.of(Answers.RECORDED);

        Walk(Random random, String name) {
            this.random = random;
            this.name = name;
        }

        void go() {
            for (int i = 0; i < STEPS && at.question().isPresent(); i++) {
                at = random.nextInt(6) == 0 ? back() : forward();
                assertThat(keys()).as(name).doesNotHaveDuplicates();
            }
            finish();
        }

        private List<String> keys() {
            List<String> keys = new ArrayList<>();
            at.given().forEach(given -> keys.add(given.question()));
            at.question().map(Question::key).ifPresent(keys::add);
            return keys;
        }

        private Interview forward() {
            String answer = any();
            Step step = at.answer(answer);
            if (step instanceof Step.Again again) {
                assertThat(again.reason()).as("%s to %s", answer, asked()).isNotBlank();
                return at;
            }
            Interview next = ((Step.Next) step).interview();
            assertSameAgain(next);
            return next;
        }

        /** Who goes back and answers nothing says the same again. */
        private void assertSameAgain(Interview next) {
            Step again = next.back().orElseThrow().answer("");
            assertThat(again).as(name + " again " + asked()).isInstanceOf(Step.Next.class);
            Interview same = ((Step.Next) again).interview();
            assertThat(same.told()).as(name + " again " + asked()).isEqualTo(next.told());
            assertThat(same.question()).isEqualTo(next.question());
            assertThat(same.given()).isEqualTo(next.given());
        }

        private Interview back() {
            List<Given> before = at.answers();
            Optional<Interview> back = at.back();
            back.ifPresent(to -> assertThat(to.answers()).containsAll(before));
            return back.orElse(at);
        }

        private String asked() {
            return at.question().map(Question::key).orElse("nothing");
        }

        private String any() {
            String kind = asked().replaceAll("\\d+$", "").strip();
            List<String> fitting = FITTING.getOrDefault(kind, List.of());
            List<String> offered = at.offers("").stream().map(c -> c.value()).limit(9).toList();
            return switch (random.nextInt(5)) {
                case 0 -> ODD.get(random.nextInt(ODD.size()));
                case 1 -> fitting.isEmpty() ? "" : fitting.get(random.nextInt(fitting.size()));
                case 2 -> offered.isEmpty() ? "" : offered.get(random.nextInt(offered.size()));
                case 3 -> {
                    String odd = ODD.get(random.nextInt(ODD.size()));
                    at.offers(odd);
                    yield odd + ", " + ODD.get(random.nextInt(ODD.size()));
                }
                default -> "";
            };
        }

        /** What is kept is told again, and what is told is written and read. */
        private void finish() {
            String next = at.question().map(Question::key).orElse("");
            Interview resumed = Interview.of(Answers.RECORDED).resumed(at.answers(), next);
            assertThat(resumed.told()).as(name).isEqualTo(at.told());
            assertThat(resumed.question()).as(name).isEqualTo(at.question());
            while (at.question().isPresent()) {
                at = end();
            }
            Meeting meeting = at.meeting().value().orElseThrow().get(0);
            Meeting read =
                    new DraftReader(Answers.RECORDED.vocabulary())
                            .read("<written>", RecordWriter.text(meeting))
                            .value()
                            .orElseThrow()
                            .get(0);
            assertThat(read).as(name).isEqualTo(meeting);
            NewEntries entries = at.told().entries();
            assertThat(new HashSet<>(entries.people().stream().map(p -> p.key()).toList()))
                    .as(name)
                    .hasSameSizeAs(entries.people());
            entries.people().forEach(p -> assertThat(p.key().value()).as(name).isNotEmpty());
            assertThat(new HashSet<>(entries.topics().stream().map(t -> t.key()).toList()))
                    .as(name)
                    .hasSameSizeAs(entries.topics());
            entries.topics().forEach(t -> assertThat(t.key().value()).as(name).isNotEmpty());
            assertThat(meeting.participants().stream().map(p -> p.person()).toList())
                    .as(name)
                    .doesNotHaveDuplicates();
        }

        private Interview end() {
            for (String answer : List.of("-", "", "2024-03-05", "Japan", "Talk", "no", "17:30")) {
                if (at.answer(answer) instanceof Step.Next next) {
                    return next.interview();
                }
            }
            return at.back().orElseThrow();
        }
    }
}
