package dev.relations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.vocabulary.Vocabulary;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Records that are made to take long: as large as a record may be, and of whatever costs most to
 * read. Without bounds each of these takes minutes.
 */
class HostileRecordTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String HEAD = "title: T\ndate: 2024-01-01\ncountries: [JP]\n";

    @Test
    void manyUnknownCountries() {
        String text =
                "title: T\ndate: 2024-01-01\ncountries: [" + many(49_000, i -> "land" + i) + "]\n";
        List<Diagnostic> found = read(text).diagnostics();
        assertThat(found).hasSize(1000);
        assertThat(found.get(0).message()).isEqualTo("unknown country \"land0\"");
        assertThat(found.get(999).remedy()).contains("mend what is told above first");
    }

    @Test
    void manyOrganisations() {
        String parties = "organisations: [" + many(24_000, i -> "Org" + i) + "]\n";
        String by = "commitments: [{text: T, by: [" + many(24_000, i -> "Org" + i) + "]}]\n";
        assertThat(read(HEAD + parties + by).value().orElseThrow().parties()).hasSize(24_001);
    }

    @Test
    void manySpeakers() {
        String people = "participants:\n" + lines(8_000, i -> "  - {name: Given Family" + i + "}");
        String speakers = many(24_000, i -> "Family" + i + " Given");
        String text = HEAD + people + "paragraphs: [{text: T, speakers: [" + speakers + "]}]\n";
        assertThat(read(text).value().orElseThrow().account().paragraphs()).hasSize(1);
    }

    @Test
    void manyTopics() {
        String text = HEAD + "topics: [" + many(49_000, i -> "topic " + i) + "]\n";
        assertThat(read(text).value().orElseThrow().topics()).hasSize(49_000);
    }

    @Test
    void moreValuesThanAnybodyWrites() {
        String text = HEAD + "topics:\n" + lines(60_000, i -> "  - t" + i);
        assertThat(read(text).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple(Code.TOO_LARGE, "more than 50000 keys and values"));
    }

    @Test
    void aNameOfAMillionLetters() {
        String text = "title: T\ndate: 2024-01-01\ncountries: [" + "a".repeat(1_900_000) + "]\n";
        assertThat(only(text).code()).isEqualTo(Code.UNKNOWN_COUNTRY);
    }

    @Test
    void aKeyOfAMillionLetters() {
        String text = HEAD + "? \"" + "k".repeat(1_900_000) + "\"\n: 1\n";
        assertThat(read(text).value()).isPresent();
    }

    @Test
    void numbersOfAMillionDigits() {
        String number = "9".repeat(1_000_000);
        assertThat(only(HEAD + "series: {name: S, number: " + number + "}\n").code())
                .isEqualTo(Code.WRONG_TYPE);
        assertThat(only(HEAD + "duration: PT" + number + "M\n").code())
                .isEqualTo(Code.IMPOSSIBLE_DURATION);
        assertThat(only(HEAD + "start: " + number + "\n").code()).isEqualTo(Code.IMPOSSIBLE_TIME);
        assertThat(only(HEAD.replace("2024-01-01", number)).message())
                .endsWith("is no date: a date is not that long");
        assertThat(only(HEAD.replace("2024-01-01", "Y" + number)).code())
                .isEqualTo(Code.IMPOSSIBLE_DATE);
        assertThat(read(HEAD + "own: " + number + "\n").value()).isPresent();
    }

    @Test
    void nestingOfTenThousand() {
        for (String deep :
                List.of(
                        "x: " + "[".repeat(10_000) + "]".repeat(10_000),
                        "x: " + "[".repeat(1_000_000),
                        "x: " + "{a: ".repeat(10_000) + "1" + "}".repeat(10_000),
                        "x:\n  " + "- ".repeat(10_000) + "1",
                        "x:\n  " + "? ".repeat(10_000) + "1")) {
            assertThat(only(HEAD + deep + "\n").code()).isEqualTo(Code.TOO_DEEP);
        }
    }

    @Test
    void signsWithoutEnd() {
        for (String signs : List.of("&", "*", "!", "%", "#", " ", "\t", "'", "\"", "-", "?", ":")) {
            read(HEAD + signs.repeat(1_900_000) + "\n");
            read(HEAD + "x: " + signs.repeat(1_900_000) + "\n");
            read((signs + " ").repeat(900_000) + "\n");
            read((signs + "\n").repeat(900_000));
        }
    }

    private static String many(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n")) + "\n";
    }

    private static Diagnostic only(String text) {
        List<Diagnostic> found = read(text).diagnostics();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Reading<Meeting> read(String text) {
        RecordReader reader = new RecordReader(Vocabulary.builtIn());
        return assertTimeoutPreemptively(
                PATIENCE, () -> reader.read("2024-01-01-hostile.yaml", text));
    }
}
