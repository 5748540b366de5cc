package dev.relations.shell;

import static dev.relations.shell.TypedSession.CTRL_C;
import static dev.relations.shell.TypedSession.CTRL_D;
import static dev.relations.shell.TypedSession.ENTER;
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

/** {@code add} by questions, key by key. */
class AskingTest {

    private static final String PASTE = "\033[200~";
    private static final String PASTED = "\033[201~";

    @TempDir Path folder;

    @BeforeEach
    void makeRecords() throws IOException {
        Samples.copyTo(folder.resolve("records"));
    }

    private TypedSession add() {
        return TypedSession.in(folder, "add").await("Date ›$");
    }

    /** Answers up to the topics. */
    private static TypedSession upToTopics(TypedSession session) {
        session.type("2024-03-05", ENTER).await("Who met .*›$");
        session.type(ENTER).await("Ministers .*›$");
        session.type(ENTER).await("Form .*›$");
        session.type(ENTER).await("Medium .*›$");
        session.type("phone", ENTER).await("Start ›$");
        session.type(ENTER).await("Title .*›$");
        return session.type("Talk", ENTER).await("Topics ›$");
    }

    private static TypedSession write(TypedSession session) {
        session.type(ENTER).await("Commitment 1 ›$");
        session.type(ENTER).await("Source 1 ›$");
        session.type(ENTER).await("Write, edit or drop it \\[write] ›$");
        return session.type(ENTER);
    }

    private String record() throws IOException {
        return Files.readString(folder.resolve("records/2024/2024-03-05-talk.yaml"));
    }

    @Test
    void aRecordIsToldWithCompletedNames() throws IOException {
        try (TypedSession session = add()) {
            session.type("2024-03-05", ENTER).sees("  Tuesday").await("Who met .*›$");
            session.type("jap", TAB, ", fra", TAB).await("Who met .*› Japan, France$");
            session.type(ENTER).sees("13 days after the last meeting").await("Ministers .*›$");
            session.type("yoko", TAB, ", sej", TAB)
                    .await("Ministers .*› Kamikawa Yoko, Stéphane Séjourné$");
            session.type(ENTER)
                    .sees("  Kamikawa Yoko, JP, Minister for Foreign Affairs")
                    .await("Form .*›$");
            session.type("courte", TAB).await("Form .*› courtesy-call$");
            session.type(ENTER).await("Medium .*›$");
            session.type("ph", TAB, ENTER).await("Start ›$");
            session.type(ENTER).await("Title .*›$");
            session.type("Talk", ENTER).await("Topics ›$");
            session.type("dpr", TAB, ", ukr", TAB).await("Topics › north-korea, ukraine$");
            session.type(ENTER).await("Paragraph 1 ›$");
            write(session);
            assertThat(session.exitCode()).isZero();
        }
        assertThat(record()).contains("topics: [north-korea, ukraine]\n");
    }

    @Test
    void whatIsSaidIsAsWideAsTheTerminalIsByNow() {
        try (TypedSession session = add()) {
            session.resize(40, 40);
            session.type("?", ENTER).sees("The day at the place: 2024-02-21,\n").await("Date ›$");
        }
    }

    @Test
    void whatWasTypedIsThereAgainAfterHelpAndAfterGoingBack() {
        try (TypedSession session = upToTopics(add())) {
            session.type(ENTER).await("Paragraph 1 ›$");
            session.type("Half of", CTRL_C).sees("your answers are kept");
        }
        try (TypedSession session = TypedSession.in(folder, "add").await("Go on with it .*›$")) {
            session.type(ENTER).await("Paragraph 1 › Half of$");
            session.type("?", ENTER).sees("in your words").await("Paragraph 1 › Half of$");
            session.type("<", ENTER).await("Topics ›$");
            session.type(ENTER).await("Paragraph 1 \\[Half of] ›$");
        }
    }

    @Test
    void tabShowsWhoHeldOfficeOnTheDay() {
        try (TypedSession session = add()) {
            session.type("2024-03-05", ENTER, ENTER).await("Ministers .*›$");
            session.type(TAB)
                    .sees("(Minister for Foreign Affairs, JP)")
                    .sees("(Minister for Europe and Foreign Affairs, FR)");
        }
    }

    @Test
    void aJapaneseNameIsCompletedInItsScript() {
        try (TypedSession session = add()) {
            session.type("2024-03-05", ENTER, ENTER).await("Ministers .*›$");
            session.type("上川", TAB).await("Ministers .*› 上川陽子$");
            session.type(ENTER).sees("  Kamikawa Yoko, JP, Minister for Foreign Affairs");
        }
    }

    @Test
    void aRefusedAnswerComesBackToBeCorrected() {
        try (TypedSession session = add()) {
            session.type("2024-02-30", ENTER)
                    .sees("is no date: 2024-02 has 29 days")
                    .await("Date ›$");
            session.type(UP).await("Date › 2024-02-30$");
            session.type("\b\b29", ENTER).sees("  Thursday").await("Who met .*›$");
            session.type("Frnce", ENTER).sees("did you mean France?").await("Who met .*›$");
            session.type("<", ENTER).await("Date \\[2024-02-29] ›$");
        }
    }

    @Test
    void anAnswerThatOneGoesBackToIsTheUsualOne() {
        try (TypedSession session = add()) {
            session.type("2024-03-05", ENTER).await("Who met .*›$");
            session.type("<", ENTER).await("Date \\[2024-03-05] ›$");
            session.type(UP, "\b6", ENTER).sees("  Wednesday").await("Who met .*›$");
        }
    }

    @Test
    void theUsualAnswerComesWithTheUpArrowToBeChanged() {
        try (TypedSession session = add()) {
            session.type("2024-03-05", ENTER).await("Who met \\[Japan, France] ›$");
            session.type(UP, ", EU").await("Who met .*› Japan, France, EU$");
            session.type(ENTER).sees("The first meeting of Japan and France and European Union");
        }
    }

    @Test
    void aTextOfSeveralLinesCanBePasted() throws IOException {
        try (TypedSession session = upToTopics(add())) {
            session.type(ENTER).await("Paragraph 1 ›$");
            session.type(PASTE, "Both \"spoke\\\" of\nthe rule\n\n両首脳は、\n自由で", PASTED)
                    .sees("両首脳は、")
                    .sees("自由で");
            session.type(ENTER).await("  its topics ›$");
            session.type(ENTER, ENTER, ENTER).await("Paragraph 2 \\[両首脳は、自由で] ›$");
            session.type(ENTER, ENTER, ENTER, ENTER).await("Paragraph 3 ›$");
            write(session);
            assertThat(session.exitCode()).isZero();
        }
        assertThat(record())
                .contains("    text: Both \"spoke\\\" of the rule\n")
                .contains("    text: 両首脳は、自由で\n");
    }

    @Test
    void controlCKeepsWhatWasToldAndTyped() {
        try (TypedSession session = upToTopics(add())) {
            session.type("ukrai", CTRL_C);
            assertThat(session.exitCode()).isEqualTo(130);
            assertThat(session.screen()).contains("your answers are kept");
        }
        try (TypedSession session = TypedSession.in(folder, "add")) {
            session.sees("an unfinished record of 2024-03-05 with 7 answers:")
                    .sees("title: Talk")
                    .await(".*\\[yes] ›$");
            session.type(ENTER).await("Topics › ukrai$");
        }
    }

    @Test
    void controlDOnAnEmptyLineKeepsWhatWasTold() {
        try (TypedSession session = add()) {
            session.type("2024-03-05", ENTER).await("Who met .*›$");
            assertThat(session.type(CTRL_D).exitCode()).isEqualTo(130);
        }
        try (TypedSession session = TypedSession.in(folder, "add")) {
            session.sees("with one answer").type("no", ENTER).await("Date ›$");
        }
    }

    @Test
    void inTheShellTheSessionGoesOn() throws IOException {
        try (TypedSession session = TypedSession.in(folder).prompt()) {
            session.type("add", ENTER).await("Date ›$");
            session.type("2024-03-05", ENTER).await("Who met .*›$");
            session.type(CTRL_C).sees("your answers are kept").prompt();
            session.type("add", ENTER).await(".*\\[yes] ›$");
            session.type("no", ENTER).await("Date ›$");
            upToTopics(session).type(ENTER).await("Paragraph 1 ›$");
            write(session).sees("records/2024/2024-03-05-talk.yaml").prompt();
            session.type("list --since 2024-03-05 --until 2024-03-05 --columns title", ENTER)
                    .sees("\n1  Talk")
                    .prompt();
            session.type("undo", ENTER).prompt();
            session.type(UP, UP).await("relations> list --since 2024-03-05.*");
        }
        assertThat(folder.resolve("records/2024/2024-03-05-talk.yaml")).doesNotExist();
    }

    @Test
    void aTerminalWithoutAbilitiesIsEnough() throws IOException {
        try (TypedSession session =
                new TypedSession(folder, 80, 24, Map.of("TERM", "dumb")).prompt()) {
            session.type("add", ENTER).running().await("Date ›$");
            session.type("2024-03-05\n").await("Who met .*›$");
            session.type(CTRL_C).sees("your answers are kept").prompt();
        }
    }

    @Test
    void aPercentSignInAUsualAnswerIsShown() {
        try (TypedSession session = upToTopics(add())) {
            session.type("<", ENTER).await("Title \\[Talk] ›$");
            session.type(UP, " 100%", ENTER).await("Topics ›$");
            session.type("<", ENTER).await("Title \\[Talk 100%] ›$");
        }
    }
}
