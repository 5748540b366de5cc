package dev.relations.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.relations.change.FileChange;
import dev.relations.change.Outcome;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingTest {

    private static final String FIRST = "2024-02-21-first";
    private static final String SECOND = "2024-02-21-second";
    private static final String HEAD = "title: Talks\ndate: \"2024-02-21\"\ncountries: [JP, FR]\n";

    @TempDir private Path temporary;
    private KeptRecords records;

    @BeforeEach
    void aFolder() {
        records = new KeptRecords(temporary);
    }

    private Merging merging(Predicate<Contradiction> prefersSecond) {
        return Merging.of(
                records.folder(),
                records.load().vocabulary(),
                records.meeting(FIRST),
                records.meeting(SECOND),
                prefersSecond);
    }

    /** The text of the first record when it has taken over what the second says. */
    private String merged(String first, String second) throws IOException {
        return merged(first, second, each -> false);
    }

    private String merged(String first, String second, Predicate<Contradiction> prefersSecond)
            throws IOException {
        records.with(FIRST + ".yaml", first).with(SECOND + ".yaml", second);
        for (FileChange change : merging(prefersSecond).change().files()) {
            if (change instanceof FileChange.Replace replace
                    && change.path().equals(FIRST + ".yaml")) {
                return replace.text();
            }
        }
        return first;
    }

    private String added(String first, String second) throws IOException {
        String whole = merged(HEAD + first, HEAD + second);
        assertThat(whole).startsWith(HEAD);
        return whole.substring(HEAD.length());
    }

    @Test
    void whatBothSayInTheirOwnSpellingStaysAsTheFirstHasIt() throws IOException {
        String first =
                """
                # ours
                title:  Talks # kept
                date: 2024-02-21
                countries: [ JP,FR ]
                participants:
                - {name: Kamikawa Yoko,  country: JP}
                paragraphs:
                - text: >-
                    What was
                    said.
                  topics: []
                """;
        String second =
                """
                date: "2024-02-21"
                title: "Talks"
                countries: [France, Japan]
                participants: [{country: Japan, name: Kamikawa Yoko}]
                paragraphs: [{text: What was said.}]
                """;
        assertThat(merged(first, second)).isEqualTo(first);
    }

    @Test
    void whatOnlyTheSecondSaysIsTakenOverInTheOrderOfTheFormat() throws IOException {
        assertThat(
                        merged(
                                HEAD + "topics: [ukraine] # ours\nmine: 1\n",
                                HEAD
                                        + """
                                        theirs: [a, {b: c}]
                                        place: {city: Rio}
                                        topics: [ukraine, iran]
                                        form: visit
                                        documents: [{title: Roadmap}]
                                        """))
                .isEqualTo(
                        """
                        title: Talks
                        date: "2024-02-21"
                        form: visit
                        place: {city: Rio}
                        countries: [JP, FR]
                        topics: [ukraine, iran] # ours
                        documents:
                          - {title: Roadmap}
                        mine: 1
                        theirs:
                          - a
                          - {b: c}
                        """);
    }

    @Test
    void aContradictionIsNotedWithTheSourceThatSaysSo() throws IOException {
        String first = "start: \"10:00\"\nsources:\n  - {key: a, url: https://a.example}\n";
        String second = "start: \"10:30\"\nsources:\n  - {key: b, url: https://b.example}\n";
        List<Contradiction> asked = new ArrayList<>();
        Predicate<Contradiction> ask =
                contradiction -> {
                    asked.add(contradiction);
                    return asked.size() > 1;
                };
        assertThat(merged(HEAD + first, HEAD + second, ask))
                .contains("start: \"10:00\"\n")
                .endsWith("differs:\n  - {field: start, says: \"10:30\", source: b}\n");
        assertThat(asked).containsExactly(new Contradiction("start", "10:00", "10:30"));
        assertThat(merged(HEAD + first, HEAD + second, ask))
                .contains("start: \"10:30\"\n")
                .endsWith("differs:\n  - {field: start, says: \"10:00\", source: a}\n");
    }

    @Test
    void aContradictionWithinAnItemNamesTheItem() throws IOException {
        records.with(FIRST + ".yaml", HEAD + "participants:\n  - {name: A B, office: X, seat: 1}\n")
                .with(
                        SECOND + ".yaml",
                        HEAD + "participants:\n  - {name: A B, office: Y, seat: 2}\n");
        assertThat(merging(each -> false).contradictions())
                .containsExactly(
                        new Contradiction("participants[A B].office", "X", "Y"),
                        new Contradiction("participants[A B].seat", "1", "2"));
    }

    @Test
    void aContradictionThatIsNotedAlreadyIsNotNotedAgain() throws IOException {
        String first = "form: visit\ndiffers:\n  - {field: form, says: summit}\n";
        assertThat(added(first, "form: summit\n")).isEqualTo(first);
    }

    @Test
    void aKeyThatTheFirstHasForAnotherSourceIsReplaced() throws IOException {
        assertThat(
                        added(
                                "sources:\n  - {key: mofa, url: https://a.example}\n",
                                """
                                paragraphs: [{text: New., source: mofa}]
                                sources: [{key: mofa, url: "https://b.example"}]
                                """))
                .isEqualTo(
                        """
                        paragraphs:
                          - text: New.
                            source: mofa-2
                        sources:
                          - {key: mofa, url: https://a.example}
                          - {key: mofa-2, url: https://b.example}
                        """);
    }

    @Test
    void aSourceOfTheSameKeyWithoutAnAddressIsTheSame() throws IOException {
        assertThat(
                        added(
                                "sources:\n  - {key: mofa, publisher: Ministry}\n",
                                "sources: [{key: mofa, url: https://a.example}]\n"))
                .isEqualTo(
                        "sources:\n  - {key: mofa, url: https://a.example, publisher: Ministry}\n");
    }

    /** Else the paragraphs that are taken over would name a source that is none. */
    @Test
    void aSourceWithoutAKeyTakesTheKeyThatTheSecondHasForIt() throws IOException {
        assertThat(
                        added(
                                "sources:\n  - {url: https://a.example}\n",
                                """
                                paragraphs: [{text: New.}]
                                sources: [{key: mofa, url: "https://a.example"}]
                                """))
                .isEqualTo(
                        """
                        paragraphs:
                          - text: New.
                            source: mofa
                        sources:
                          - {key: mofa, url: https://a.example}
                        """);
    }

    /** No source means all, and what both say is said by all. */
    @ParameterizedTest
    @CsvSource({"'', ', source: b'", "', source: a', ', source: b'", "', source: a', ''"})
    void whoReportsAParagraphThatBothHaveIsNoContradiction(String ours, String theirs)
            throws IOException {
        String first =
                "paragraphs:\n  - {text: Said."
                        + ours
                        + "}\nsources:\n  - {key: a, url: https://a.example}\n";
        assertThat(
                        added(
                                first,
                                "paragraphs: [{text: Said."
                                        + theirs
                                        + "}]\nsources: [{key: b, url: https://b.example}]\n"))
                .isEqualTo(first + "  - {key: b, url: https://b.example}\n");
    }

    @Test
    void listsWithinAnItemAreJoinedInTheOrderOfItsFields() throws IOException {
        assertThat(
                        added(
                                "commitments:\n  - {text: Meet, by: [JP], due: \"2025\"}\n"
                                        + "paragraphs:\n  - {text: Said., act: agreed}\n",
                                "commitments: [{text: Meet, by: [Japan, France]}]\n"
                                        + "paragraphs: [{text: Said., topics: [iran]}]\n"))
                .isEqualTo(
                        "commitments:\n  - {text: Meet, by: [JP, FR], due: \"2025\"}\n"
                                + "paragraphs:\n  - {text: Said., topics: [iran], act: agreed}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notes: Ours.         | notes: Theirs. | 'notes: |-\n  Ours.\n  Theirs.\n'",
                "notes: Ours. Theirs. | notes: Theirs. | 'notes: Ours. Theirs.\n'",
                "notes:               | notes: Theirs. | 'notes: Theirs.\n'",
                "notes: Ours.         | notes:         | 'notes: Ours.\n'",
            })
    void notesStandBelowEachOther(String first, String second, String both) throws IOException {
        assertThat(added(first + "\n", second + "\n")).isEqualTo(both);
    }

    @Test
    void whatIsNotToBeCheckedIsJoinedReasonByReason() throws IOException {
        assertThat(
                        added(
                                "check: {ignore: {weekday: as printed}}\n",
                                "check: {ignore: {weekday: so it says, spelling: theirs}}\n"))
                .isEqualTo("check: {ignore: {weekday: as printed, spelling: theirs}}\n");
    }

    @Test
    void referencesToEachOtherGoAndThoseOfOthersFollow() throws IOException {
        String other = HEAD + "refers_to: [ " + SECOND + " , " + FIRST + ", 2020-x ] # both\n";
        records.with(FIRST + ".yaml", HEAD + "refers_to:\n  - " + SECOND + " # the same?\n")
                .with(SECOND + ".yaml", HEAD + "refers_to: [" + FIRST + ", 2020-x]\n")
                .with("2024-03-01-other.yaml", other);
        Map<String, String> before = records.texts();
        assertThat(records.make(merging(each -> false).change())).isInstanceOf(Outcome.Done.class);
        Map<String, String> after = records.texts();
        assertThat(after.keySet()).containsExactly(FIRST + ".yaml", "2024-03-01-other.yaml");
        assertThat(after.get(FIRST + ".yaml")).isEqualTo(HEAD + "refers_to:\n  - \"2020-x\"\n");
        assertThat(after.get("2024-03-01-other.yaml"))
                .isEqualTo(HEAD + "refers_to: [ " + FIRST + ", 2020-x ] # both\n");
        assertThat(records.undo()).isInstanceOf(Outcome.Done.class);
        assertThat(records.texts()).isEqualTo(before);
    }

    @Test
    void lineEndsOfTheFirstStay() throws IOException {
        String windows = ("\uFEFF" + HEAD + "topics: [iran]\n").replace("\n", "\r\n");
        String merged = merged(windows, HEAD + "form: visit\nnotes: |\n  Two\n  lines.\n");
        assertThat(merged).startsWith("\uFEFFtitle").contains("form: visit\r\n");
        assertThat(merged.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void mergedWithACopyOfItselfARecordStaysAsItIs() throws IOException {
        String whole =
                """
                title: Talks
                date: "2024-02-21"
                start: "10:00~"
                zone: Europe/Paris
                duration: PT1H
                series: {name: Dialogue, number: 8, x: y}
                place: {city: Paris, country: FR}
                sittings: [{date: "2024-02-21", start: "10:00"}, {date: "2024-02-22"}]
                countries: [JP, FR]
                organisations: [EU]
                participants: [{name: A B, country: JP}, {name: A B, country: FR}]
                topics: [ukraine]
                paragraphs: [{label: "1", text: Said., source: a}, {text: More., x: 1}]
                commitments: [{text: Meet, by: [JP], closed_by: 2020-x}]
                documents: [{title: Roadmap, url: "https://r.example"}, {title: Roadmap}]
                refers_to: [2020-x, {event: G7}]
                sources: [{key: a, url: "https://a.example"}, {url: "https://b.example"}]
                differs: [{field: form, says: visit, source: a}]
                notes: Ours.
                check: {ignore: {weekday: why}}
                weather: {rain: yes}
                """;
        assertThat(merged(whole, whole)).isEqualTo(whole);
        assertThat(merging(each -> false).contradictions()).isEmpty();
    }

    @Test
    void whatWouldBeAMistakeIsRefused() throws IOException {
        records.with(
                        FIRST + ".yaml",
                        HEAD.replace("\"2024-02-21\"", "&d \"2024-02-21\"") + "x: *d\n")
                .with(SECOND + ".yaml", HEAD.replace("02-21\"", "02-22\""));
        EditException refused = assertThrows(EditException.class, () -> merging(each -> true));
        assertThat(refused.message()).contains("date", "alias");
        assertThat(refused.remedy()).isEqualTo("merge them by hand: relations edit");
    }

    @Test
    void aRecordThatHasVanishedIsNamed() throws IOException {
        records.with(FIRST + ".yaml", HEAD).with(SECOND + ".yaml", HEAD);
        Meeting gone = records.meeting(SECOND);
        Files.delete(temporary.resolve("records").resolve(SECOND + ".yaml"));
        EditException refused =
                assertThrows(
                        EditException.class,
                        () ->
                                Merging.of(
                                        records.folder(),
                                        records.load().vocabulary(),
                                        records.meeting(FIRST),
                                        gone,
                                        each -> false));
        assertThat(refused.diagnostics())
                .extracting(Diagnostic::path)
                .containsExactly(SECOND + ".yaml");
    }
}
