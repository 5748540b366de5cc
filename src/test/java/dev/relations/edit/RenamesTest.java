package dev.relations.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.relations.change.FileChange;
import dev.relations.change.Outcome;
import dev.relations.change.RefusedChangeException;
import dev.relations.meeting.MeetingId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamesTest {

    private static final String HEAD = "title: a\ndate: 2024\ncountries: [JP]\n";
    private static final MeetingId OTHER = new MeetingId("2023-07-01-lyon");

    @TempDir private Path temporary;
    private KeptRecords records;

    @BeforeEach
    void oneRecord() throws IOException {
        records = new KeptRecords(temporary).with("2023/2023-06-22-paris.yaml", HEAD + "# kept\n");
    }

    private String textOf(String path, Renames renames) {
        for (FileChange change : renames.files()) {
            if (change instanceof FileChange.Replace replace && change.path().equals(path)) {
                return replace.text();
            }
        }
        throw new AssertionError(path + " does not change: " + renames);
    }

    private Renames renamed() {
        return Renames.of(
                records.folder(),
                Map.of("2023/2023-06-22-paris.yaml", "2023/2023-07-01-lyon.yaml"),
                List.of());
    }

    @Test
    void referencesFollowAndNothingElseChanges() throws IOException {
        String text =
                """
                # after 2023-06-22-paris
                title: "2023-06-22-paris"
                date: 2024
                countries: [ JP ]
                commitments:
                - text: >-
                    See 2023-06-22-paris
                  closed_by:   '2023-06-22-paris' # there
                - {text: b, closed_by: 2023-06-22-paris-two}
                refers_to:
                  - 2023-06-22-paris   # the first

                  - {event: 2023-06-22-paris}
                mine: {refers_to: [2023-06-22-paris]}
                """;
        records.with("2024-a.yaml", text);
        String led = textOf("2024-a.yaml", renamed());
        assertThat(led)
                .isEqualTo(
                        text.replace("'2023-06-22-paris' # there", "'2023-07-01-lyon' # there")
                                .replace("- 2023-06-22-paris   #", "- 2023-07-01-lyon   #"));
    }

    @Test
    void lineEndsAndAByteOrderMarkStay() throws IOException {
        String windows =
                "\uFEFF" + (HEAD + "refers_to: [ 2023-06-22-paris ]\n").replace("\n", "\r\n");
        records.with("2024-a.yaml", windows);
        assertThat(textOf("2024-a.yaml", renamed()))
                .isEqualTo(windows.replace("06-22-paris", "07-01-lyon"));
    }

    @Test
    void whoOnlyNamesItIsLeftAlone() throws IOException {
        records.with("2024-a.yaml", HEAD + "refers_to: []\nnotes: see 2023-06-22-paris\n");
        assertThat(renamed().files())
                .extracting(FileChange::path)
                .containsExactly("2023/2023-06-22-paris.yaml");
        assertThat(renamed().unread()).isEmpty();
    }

    @Test
    void anEmptyListBesideAReferenceThatFollowsStays() throws IOException {
        String text =
                HEAD + "commitments: [{text: b, closed_by: 2023-06-22-paris}]\nrefers_to: []\n";
        records.with("2024-a.yaml", text);
        assertThat(textOf("2024-a.yaml", renamed()))
                .isEqualTo(text.replace("2023-06-22-paris", "2023-07-01-lyon"));
    }

    @Test
    void aFileThatCannotBeChangedIsNamed() throws IOException {
        records.with("2024-a.yaml", "refers_to: [2023-06-22-paris\n")
                .with("2024-b.yaml", HEAD + "refers_to: [&p 2023-06-22-paris]\nnotes: *p\n");
        assertThat(renamed().unread()).containsExactly("2024-a.yaml", "2024-b.yaml");
        assertThat(renamed().files()).hasSize(1);
    }

    /** Two records that swap their ids: each reference is led once. */
    @Test
    void namesThatWanderInACircleAreEachFollowedOnce() throws IOException {
        records.with("2024-a.yaml", HEAD + "refers_to: [2023-06-22-paris, 2023-07-01-lyon]\n")
                .with("2023/2023-07-01-lyon.yaml", HEAD);
        Map<String, String> paths =
                Map.of(
                        "2023/2023-06-22-paris.yaml", "2023/2023-07-01-lyon.yaml",
                        "2023/2023-07-01-lyon.yaml", "2023/2023-06-22-paris.yaml");
        assertThat(textOf("2024-a.yaml", Renames.of(records.folder(), paths, List.of())))
                .endsWith("refers_to: [2023-07-01-lyon, 2023-06-22-paris]\n");
    }

    @Test
    void whatIsReferredToTwiceThenIsSoOnce() throws IOException {
        records.with(
                "2024-a.yaml", HEAD + "refers_to: [2023-07-01-lyon, 2022-x, 2023-06-22-paris]\n");
        assertThat(textOf("2024-a.yaml", renamed()))
                .endsWith("refers_to: [2023-07-01-lyon, 2022-x]\n");
    }

    @Test
    void aTextThatChangesAnyhowFollowsToo() throws IOException {
        records.with("2024-a.yaml", HEAD + "refers_to: [2023-06-22-paris]\n");
        FileChange.Replace mended =
                new FileChange.Replace(
                        "2024-a.yaml",
                        HEAD + "refers_to: [2023-06-22-paris]\n",
                        "title: b\ndate: 2024\ncountries: [JP]\nrefers_to: [2023-06-22-paris]\n");
        Renames renames =
                Renames.of(
                        records.folder(),
                        Map.of("2023/2023-06-22-paris.yaml", "2023/2023-07-01-lyon.yaml"),
                        List.of(mended));
        assertThat(renames.files())
                .contains(
                        new FileChange.Replace(
                                "2024-a.yaml",
                                mended.before(),
                                mended.text().replace("06-22-paris", "07-01-lyon")));
    }

    @Test
    void aFileThatOnlyGetsAnotherFolderKeepsItsReferences() throws IOException {
        records.with("2024-a.yaml", HEAD + "refers_to: [2023-06-22-paris]\n");
        Renames renames =
                Renames.of(
                        records.folder(),
                        Map.of("2023/2023-06-22-paris.yaml", "old/2023-06-22-paris.yaml"),
                        List.of());
        assertThat(renames.files())
                .containsExactly(
                        new FileChange.Move(
                                "2023/2023-06-22-paris.yaml",
                                HEAD + "# kept\n",
                                "old/2023-06-22-paris.yaml",
                                HEAD + "# kept\n"));
    }

    @Test
    void undoneEverythingIsAsItWas() throws IOException {
        records.with("2024-a.yaml", HEAD + "refers_to: [2023-06-22-paris] # x\n")
                .with("2023/2023-07-02-own.yaml", HEAD + "refers_to:\n- 2023-06-22-paris\n");
        Map<String, String> before = records.texts();
        Renaming renaming =
                Renaming.of(records.folder(), records.meeting("2023-06-22-paris"), OTHER);
        assertThat(records.make(renaming.change())).isInstanceOf(Outcome.Done.class);
        assertThat(records.texts().keySet())
                .containsExactly(
                        "2023/2023-07-01-lyon.yaml", "2023/2023-07-02-own.yaml", "2024-a.yaml");
        assertThat(records.load().diagnostics()).isEmpty();
        assertThat(records.undo()).isInstanceOf(Outcome.Done.class);
        assertThat(records.texts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-x.yaml,               2024-y, 2024-y.yaml",
        "2023/2023-x.yaml,          2024-y, 2024/2024-y.yaml",
        "2023/2023-x.yml,           2023-y, 2023/2023-y.yml",
        "asia/2023/2023-x.yaml,     2024-y, asia/2024/2024-y.yaml",
        "asia2023/2023-x.yaml,      2024-y, asia2023/2024-y.yaml",
        "2023/asia/2023-x.yaml,     2024-y, 2023/asia/2024-y.yaml",
        "2022/2023-x.yaml,          2024-y, 2022/2024-y.yaml",
    })
    void aRecordStaysInItsFolderUnlessThatIsOfItsYear(String from, String id, String to)
            throws IOException {
        records.with(from, HEAD);
        assertThat(
                        Renaming.of(records.folder(), records.meeting("2023-x"), new MeetingId(id))
                                .path())
                .isEqualTo(to);
    }

    @Test
    void anIdThatIsTakenIsRefusedAlsoByAFileThatCannotBeRead() throws IOException {
        records.with("deep/2023-07-01-lyon.yaml", "title: [\n");
        RefusedChangeException refused =
                assertThrows(
                        RefusedChangeException.class,
                        () ->
                                Renaming.of(
                                        records.folder(),
                                        records.meeting("2023-06-22-paris"),
                                        OTHER));
        assertThat(refused.outcome()).isEqualTo(new Outcome.Taken("deep/2023-07-01-lyon.yaml"));
    }

    @Test
    void aRecordThatNamesItselfWhereItCannotBeChangedIsRefused() throws IOException {
        records.with(
                "2023/2023-06-22-paris.yaml",
                HEAD + "refers_to: [&p 2023-06-22-paris]\nnotes: *p\n");
        EditException refused =
                assertThrows(
                        EditException.class,
                        () ->
                                Renaming.of(
                                        records.folder(),
                                        records.meeting("2023-06-22-paris"),
                                        OTHER));
        assertThat(refused.message())
                .isEqualTo("2023/2023-06-22-paris.yaml names itself where it cannot be changed");
    }
}
