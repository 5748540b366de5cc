package dev.relations.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell in a real terminal, where Ctrl-C reaches the program and its children at once. */
class ShellIT {

    @TempDir Path folder;

    private void makeRecords() throws IOException {
        Path year = Files.createDirectories(folder.resolve("records/2024"));
        for (int i = 0; i < 1500; i++) {
            Files.writeString(
                    year.resolve("2024-03-05-talk-" + i + ".yaml"),
                    "title: Talk " + i + "\ndate: \"2024-03-05\"\ncountries: [JP, FR]\n");
        }
    }

    @Test
    void controlCEndsWhatRunsAndNeverTheShell() throws IOException {
        makeRecords();
        try (TerminalShell shell =
                TerminalShell.start(
                        folder,
                        "bash --norc --noprofile -i",
                        "PS1='> '; export XDG_STATE_HOME=$PWD/state RELATIONS_PAGER=cat; clear")) {
            shell.type("relations");
            shell.key("Enter");
            shell.await(screen -> screen.endsWith("relations>"));
            List<String> lines =
                    List.of("list --json | tail -c 20", "!sleep 2", "list --json", "list | wc -l");
            for (int round = 0; round < 16; round++) {
                shell.type(lines.get(round % lines.size()));
                shell.key("Enter");
                for (int times = round % 3; times >= 0; times--) {
                    shell.key("C-c");
                }
            }
            // Another one, if the last came too early for what it was to end.
            shell.key("C-c");
            shell.type("!echo al''ive");
            shell.key("Enter");
            String screen = shell.await(each -> each.contains("\nalive\nrelations>"));
            assertThat(screen).doesNotContain("error");
        }
    }

    @Test
    void controlZStopsTheShellWithWhatRunsInIt() {
        try (TerminalShell shell =
                TerminalShell.start(
                        folder,
                        "bash --norc --noprofile -i",
                        "PS1='> '; export XDG_STATE_HOME=$PWD/state; clear")) {
            shell.type("relations");
            shell.key("Enter");
            shell.await(screen -> screen.endsWith("relations>"));
            shell.type("!echo beg''un; sleep 1; echo al''ive");
            shell.key("Enter");
            shell.await(screen -> screen.contains("\nbegun"));
            shell.key("C-z");
            shell.await(screen -> screen.contains("Stopped") && screen.endsWith(">"));
            shell.type("fg");
            shell.key("Enter");
            shell.await(screen -> screen.endsWith("\nalive\nrelations>"));
        }
    }

    @Test
    void aLineThatIsLeftEndsOnATerminalWithoutAbilitiesToo() {
        try (TerminalShell shell =
                TerminalShell.start(
                        folder,
                        "bash --norc --noprofile -i",
                        "PS1='> '; export XDG_STATE_HOME=$PWD/state; clear")) {
            shell.type("TERM=dumb relations");
            shell.key("Enter");
            shell.await(screen -> screen.endsWith("relations>"));
            shell.type("abc");
            shell.key("C-c");
            shell.await(screen -> screen.endsWith("abc^C\nrelations>"));
            shell.key("C-d");
            shell.await(screen -> screen.endsWith("relations> \n>"));
        }
    }
}
