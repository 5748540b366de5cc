package dev.relations.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code add} by questions, in a real terminal. */
class AddIT {

    private static final Path RECORDS = Path.of("src/test/resources/dev/relations/cli/records");

    @TempDir Path folder;

    @BeforeEach
    void makeRecords() throws IOException {
        try (Stream<Path> files = Files.walk(RECORDS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("records").resolve(RECORDS.relativize(file)));
            }
        }
    }

    private TerminalShell start() {
        return start("bash --norc --noprofile -i");
    }

    private TerminalShell start(String command) {
        return TerminalShell.start(
                folder, command, "PS1='> '; export XDG_STATE_HOME=$PWD/state; clear");
    }

    private static void answer(TerminalShell shell, String question, String answer) {
        shell.await(screen -> lastLine(screen).startsWith(question));
        if (!answer.isEmpty()) {
            shell.type(answer);
        }
        shell.key("Enter");
    }

    private static String lastLine(String screen) {
        return screen.substring(screen.lastIndexOf('\n') + 1);
    }

    @Test
    void aRecordIsToldAndWritten() throws IOException {
        try (TerminalShell shell = start()) {
            shell.type("relations add");
            shell.key("Enter");
            answer(shell, "Date", "2024-03-05");
            answer(shell, "Who met [Japan, France]", "");
            shell.await(screen -> lastLine(screen).startsWith("Ministers"));
            shell.type("上川");
            shell.tab(screen -> lastLine(screen).endsWith("› 上川陽子"));
            shell.key("Enter");
            answer(shell, "Form", "");
            answer(shell, "Medium", "phone");
            answer(shell, "Start", "17:30");
            answer(shell, "Zone [Asia/Tokyo]", "");
            answer(shell, "Duration", "55 min");
            answer(shell, "Title", "電話会談 Talk");
            answer(shell, "Topics", "dprk");
            answer(shell, "Paragraph 1", "");
            answer(shell, "Commitment 1", "");
            answer(shell, "Source 1", "");
            answer(shell, "Write, edit or drop it", "");
            String screen = shell.await(s -> lastLine(s).equals(">"));
            assertThat(screen).contains("\nrecords/2024/2024-03-05-talk.yaml\n");
        }
        assertThat(Files.readString(folder.resolve("records/2024/2024-03-05-talk.yaml")))
                .isEqualTo(
                        """
                        title: 電話会談 Talk
                        date: "2024-03-05"
                        start: "17:30"
                        zone: Asia/Tokyo
                        duration: PT55M
                        form: meeting
                        medium: phone
                        countries: [JP, FR]
                        participants:
                          - {name: Kamikawa Yoko, country: JP, office: Minister for Foreign Affairs}
                        topics: [north-korea]
                        """);
    }

    @Test
    void onATerminalWithoutAbilitiesControlCGivesUpALineAndNotTheShell() {
        try (TerminalShell shell = start()) {
            shell.type("TERM=dumb relations");
            shell.key("Enter");
            shell.await(screen -> lastLine(screen).equals("relations>"));
            shell.type("lis");
            shell.await(screen -> lastLine(screen).endsWith("lis"));
            shell.key("C-c");
            shell.await(screen -> screen.endsWith("relations>"));
            shell.type("add");
            shell.key("Enter");
            answer(shell, "Date", "2024-03-05");
            shell.await(screen -> lastLine(screen).startsWith("Who met"));
            shell.key("C-c");
            shell.await(screen -> screen.contains("your answers are kept"));
            shell.type("quit");
            shell.key("Enter");
            shell.await(screen -> lastLine(screen).equals(">"));
        }
    }

    private String draft() {
        try (Stream<Path> drafts = Files.list(folder.resolve("state/relations/drafts"))) {
            Optional<Path> draft =
                    drafts.filter(each -> each.toString().endsWith(".yaml")).findFirst();
            return draft.isPresent() ? Files.readString(draft.get()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aTerminalThatIsClosedLosesNothing() {
        try (TerminalShell shell = start()) {
            shell.type("relations add");
            shell.key("Enter");
            answer(shell, "Date", "2024-03-05");
            shell.await(screen -> lastLine(screen).startsWith("Who met"));
            shell.type("Japan, Ken");
            shell.await(screen -> screen.endsWith("Japan, Ken"));
        }
        try (TerminalShell shell = start("env bash --norc --noprofile -i")) {
            shell.await(screen -> draft().contains("unfinished: Japan, Ken"));
            shell.type("relations add");
            shell.key("Enter");
            answer(shell, "Go on with it [yes]", "");
            assertThat(shell.await(screen -> screen.endsWith("› Japan, Ken")))
                    .contains("an unfinished record of 2024-03-05 with one answer");
        }
    }
}
