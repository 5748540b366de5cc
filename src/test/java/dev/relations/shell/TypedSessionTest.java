package dev.relations.shell;

import static dev.relations.shell.TypedSession.CTRL_C;
import static dev.relations.shell.TypedSession.CTRL_D;
import static dev.relations.shell.TypedSession.CTRL_R;
import static dev.relations.shell.TypedSession.ENTER;
import static dev.relations.shell.TypedSession.RIGHT;
import static dev.relations.shell.TypedSession.TAB;
import static dev.relations.shell.TypedSession.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell, key by key. */
class TypedSessionTest {

    @TempDir Path folder;

    @BeforeEach
    void makeRecords() throws IOException {
        Samples.copyTo(folder.resolve("records"));
    }

    private TypedSession session() {
        return TypedSession.in(folder).prompt();
    }

    @Test
    void aTerminalWithoutArgumentsIsAShell() {
        try (TypedSession session = session()) {
            session.type("list --since 2024 --columns date,title", ENTER)
                    .sees("2024-02-21")
                    .prompt();
        }
    }

    @Test
    void controlDLeaves() {
        try (TypedSession session = session()) {
            assertThat(session.type(CTRL_D).exitCode()).isZero();
        }
    }

    @Test
    void exitLeavesWithItsCode() {
        try (TypedSession session = session()) {
            assertThat(session.type("exit 3", ENTER).exitCode()).isEqualTo(3);
        }
    }

    @Test
    void quitLeavesTooAndIsNotToldOf() {
        try (TypedSession session = session()) {
            session.type("help", ENTER).sees("exit        Leave the shell").prompt();
            assertThat(session.screen()).doesNotContain("quit");
            assertThat(session.type("quit", ENTER).exitCode()).isZero();
        }
    }

    @Test
    void controlCClearsTheLine() {
        try (TypedSession session = session()) {
            session.type("list --country", CTRL_C).prompt();
            session.type("list -n 1 --format ids", ENTER).sees("1858-10-09-treaty-of-amity");
        }
    }

    @Test
    void controlCEndsACommandThatWaits() {
        try (TypedSession session = session()) {
            session.type("show - --format ids", ENTER).running();
            session.type("2024-02-21\n").sees("2024-02-21");
            session.type(CTRL_C).prompt();
            session.type("list -n 1 --format ids", ENTER).sees("1858-10-09-treaty-of-amity");
        }
    }

    @Test
    void aMistakeIsToldAndTheSessionGoesOn() {
        try (TypedSession session = session()) {
            session.type("lst", ENTER).sees("did you mean list?").prompt();
            session.type("list --contry FR", ENTER).sees("did you mean --country?").prompt();
            session.type("show | cat", ENTER).sees("which meeting to show is not said").prompt();
        }
    }

    @Test
    void aLineIsReadOnUntilItsQuotesAreClosed() {
        try (TypedSession session = session()) {
            session.type("list --format ids --text 'rule", ENTER).await("quote>$");
            session.type("of law'", ENTER).prompt();
            session.type("list --format ids \\", ENTER).await("more>$");
            session.type("-n 1", ENTER).sees("1858-10-09-treaty-of-amity").prompt();
        }
    }

    @Test
    void linesComeBackFromTheHistoryOfAnEarlierSession() throws IOException {
        try (TypedSession session = session()) {
            session.type("list -n 1 --format ids", ENTER).sees("treaty").prompt();
            session.type(CTRL_D);
            session.exitCode();
        }
        assertThat(Files.readString(folder.resolve("state/relations/history")))
                .matches("\\d{13}:list -n 1 --format ids\n");
        try (TypedSession session = session()) {
            session.type(UP).await("relations> list -n 1 --format ids");
            session.type(ENTER).sees("1858-10-09-treaty-of-amity").prompt();
            session.type(CTRL_R, "-n 1").sees("list -n 1 --format ids").type(CTRL_C);
        }
    }

    @Test
    void theHistoryIsSuggestedAndTakenWithTheRightArrow() {
        try (TypedSession session = session()) {
            session.type("list -n 1 --format ids", ENTER).sees("treaty").prompt();
            session.type("li").await("relations> list -n 1 --format ids");
            session.type(RIGHT, " | wc -l", ENTER).sees("wc -l\n1\n");
        }
    }

    @Test
    void aHistoryThatCannotBeKeptIsNoError() throws IOException {
        Files.writeString(folder.resolve("state"), "a file is in the way");
        try (TypedSession session = session()) {
            session.type("list -n 1 --format ids", ENTER).sees("treaty").prompt();
            assertThat(session.screen()).doesNotContain("WARN").doesNotContain("error");
        }
    }

    @Test
    void aDamagedHistoryIsNoError() throws IOException {
        Files.createDirectories(folder.resolve("state/relations"));
        Files.writeString(folder.resolve("state/relations/history"), "no time\n17:list\n");
        try (TypedSession session = session()) {
            session.type(UP).await("relations> list");
            assertThat(session.screen()).doesNotContain("WARN").doesNotContain("error");
        }
    }

    @Test
    void tabCompletesCommandsOptionsAndNames() {
        try (TypedSession session = session()) {
            session.type("timel", TAB, "x").await("relations> timeline x");
            session.type(CTRL_C).prompt();
            session.type("timeline --cou", TAB, "fra", TAB, "x")
                    .await("relations> timeline --country France x");
            session.type(CTRL_C).prompt();
            session.type("list --minister yoko", TAB, "x")
                    .await("relations> list --minister \"Kamikawa Yoko\" x");
            session.type(CTRL_C).prompt();
            session.type("list --minister='kami", TAB, "x")
                    .await("relations> list '--minister=Kamikawa Yoko' x");
            session.type(CTRL_C).prompt();
            session.type("show 2024-02", TAB, "x")
                    .await("relations> show 2024-02-21-japan-france-foreign-ministers x");
        }
    }

    @Test
    void tabListsWhatFitsWithDescriptions() {
        try (TypedSession session = session()) {
            session.type("show 2024-0", TAB)
                    .sees("2024-02-21-japan-france-foreign-ministers")
                    .sees("2024-05-call");
        }
    }

    @Test
    void tabOffersOnlyWhatOccursWithinWhatIsUsed() {
        try (TypedSession session = session()) {
            session.type("use --country EU", ENTER).await("relations \\[EU]>$");
            session.type("list --minister kamikawa", TAB, "x")
                    .await("relations \\[EU]> list --minister kamikawax");
        }
    }

    @Test
    void whatNamesNothingIsMarked() {
        try (TypedSession session =
                new TypedSession(folder, 100, 40, Map.of("NO_COLOR", "")).prompt()) {
            session.type("list -n 0", ENTER).prompt();
            session.type("list --contry FR --country Atlantis --text x ")
                    .awaitUnderlined("--contryAtlantis");
        }
    }

    @Test
    void whatIsUsedNarrowsLaterCommandsAndStandsInThePrompt() {
        try (TypedSession session = session()) {
            session.type("use --country EU --since 2000", ENTER)
                    .await("relations \\[EU, since 2000]>$");
            session.type("list --format ids", ENTER)
                    .sees("2018-07-17-japan-eu-summit\nrelations [EU, since 2000]>");
            session.type("use", ENTER).sees("use\nEU, since 2000\n");
            session.type("use --clear", ENTER).prompt();
            session.type("list --format ids", ENTER).sees("1858-10-09-treaty-of-amity").prompt();
        }
    }

    @Test
    void whatIsUsedTakesHalfOfThePromptsLineAndNoMore() {
        try (TypedSession session = new TypedSession(folder, 60, 40, Map.of()).prompt()) {
            session.type("use --text 日仏外相会談日仏外相会談", ENTER).await("relations \\[text:日仏外相会…]>$");
            session.type("use --text 'two", ENTER).await("quote>$");
            session.type("lines'", ENTER).await("relations \\[text:two␊lines]>$");
        }
    }

    @Test
    void theRowsOfAListAreNumberedAndCanBeNamedSo() {
        try (TypedSession session = session()) {
            session.type("list --since 2023 --columns date,title", ENTER)
                    .sees("#  date         title")
                    .sees("\n1  2023-06-22  ")
                    .sees("\n2  2024-02-21  ")
                    .prompt();
            session.type("show 2 1#2 --format ids", ENTER)
                    .sees(
                            "2024-02-21-japan-france-foreign-ministers\n"
                                    + "2023-06-22-japan-france-foreign-ministers\n");
            session.prompt().type("show 17", ENTER).sees("there is no row 17").sees("rows 1 to 4");
            session.prompt().type("show 0", ENTER).sees("there is no row 0").prompt();
            session.type("list --text nowhere", ENTER).prompt();
            session.type("show 2", ENTER).sees("\"2\" begins the ids of").prompt();
        }
    }

    @Test
    void rowsAreNamedByTheirNumbersWhereverARecordIsChanged() throws IOException {
        Path editor = folder.resolve("editor");
        Files.writeString(editor, "#!/bin/sh\necho 'notes: edited' >> \"$1\"\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        String id = "2024-02-21-japan-france-foreign-ministers";
        try (TypedSession session =
                new TypedSession(folder, 100, 40, Map.of("EDITOR", editor.toString())).prompt()) {
            session.type("list --since 2023 --columns date,title", ENTER)
                    .sees("\n2  2024-02-21  ")
                    .prompt();
            session.type("edit 2", ENTER).sees("records/" + id + ".yaml").prompt();
            session.type("set 2 form=other --yes", ENTER).prompt();
            session.type("rename 2 2024-02-21-rio", ENTER).sees("2024-02-21-rio.yaml").prompt();
            assertThat(Files.readString(folder.resolve("records/2024-02-21-rio.yaml")))
                    .contains("form: other\n")
                    .endsWith("notes: edited\n");
            session.type("undo", ENTER).sees("undo of rename").prompt();
            session.type("merge 1 2 --dry-run", ENTER).sees("+++").prompt();
            session.type("remove 1 --dry-run", ENTER).sees("2023-06-22").prompt();
            session.type("set 17 form=other", ENTER).sees("there is no row 17").prompt();
        }
    }

    @Test
    void aResizedWindowIsFollowed() {
        try (TypedSession session = session()) {
            session.resize(60, 40);
            session.type("list", ENTER).sees("2024-02-21").prompt();
            assertThat(session.screen()).contains("…");
            session.resize(160, 40);
            session.type("list", ENTER).sees("Foreign Ministers' Meeting\n").prompt();
        }
    }

    @Test
    void aFileThatChangesIsNoticedBeforeTheNextCommand() throws IOException {
        try (TypedSession session = session()) {
            session.type("list --since 2024-12 --columns title", ENTER).prompt();
            Samples.write(folder, "2025-01-02-new", "A new one");
            session.type("list --since 2024-12 --columns title", ENTER).sees("A new one").prompt();
            Samples.write(folder, "2025-01-02-new", "Another title");
            session.type("list --since 2024-12 --columns title", ENTER)
                    .sees("Another title")
                    .prompt();
            Files.delete(folder.resolve("records/2025-01-02-new.yaml"));
            session.type("show 2025-01-02", ENTER).sees("there is no meeting").prompt();
        }
    }

    @Test
    void aBrokenRecordDoesNotEndTheSession() throws IOException {
        Files.writeString(folder.resolve("records/2025-01-02-bad.yaml"), "title: [\n");
        try (TypedSession session = session()) {
            session.type("list -n 1", ENTER).sees("2025-01-02-bad.yaml:").prompt();
            session.type("topics -n 1", ENTER).sees("meetings").prompt();
        }
    }

    @Test
    void aMissingFolderDoesNotEndTheSession() throws IOException {
        try (TypedSession session = session()) {
            Files.move(folder.resolve("records"), folder.resolve("away"));
            session.type("list", ENTER).sees("no folder named records").prompt();
            Files.move(folder.resolve("away"), folder.resolve("records"));
            session.type("list -n 1 --format ids", ENTER).sees("treaty").prompt();
        }
    }

    @Test
    void optionsOfTheShellHoldForItsCommands() {
        try (TypedSession session =
                TypedSession.in(folder.resolve("records/vocabulary"), "--records", "..", "shell")
                        .prompt()) {
            session.type("list -n 1 --format ids", ENTER).sees("treaty").prompt();
        }
    }

    @Test
    void aTerminalWithoutAbilitiesIsEnough() {
        try (TypedSession session =
                new TypedSession(folder, 80, 24, Map.of("TERM", "dumb")).prompt()) {
            session.type("list -n 1 --format ids", ENTER).sees("treaty").prompt();
        }
    }
}
