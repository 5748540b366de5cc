package dev.relations.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tab in real shells in a real terminal, with the scripts as they are committed. */
class ShellCompletionIT {

    private static final Path SCRIPTS = Path.of("completions").toAbsolutePath();

    @TempDir Path folder;

    enum Shell {
        BASH("bash --norc --noprofile -i", "PS1='> '; source '%s/relations.bash'; clear"),
        ZSH(
                "zsh -f -i",
                "PS1='> '; fpath=('%s' $fpath); autoload -Uz compinit; compinit -u -D; clear"),
        FISH(
                "fish --no-config --private",
                "function fish_prompt; echo -n '> '; end; source '%s/relations.fish'; clear");

        private final String command;
        private final String preparation;

        Shell(String command, String preparation) {
            this.command = command;
            this.preparation = preparation;
        }
    }

    @BeforeEach
    void makeRecords() throws IOException {
        write(
                "vocabulary/people.yaml",
                """
                kamikawa-yoko:
                  name: Kamikawa Yoko
                  aliases: [Yoko Kamikawa, 上川陽子]
                  country: JP
                """);
        write(
                "2024-02-21-japan-france.yaml",
                """
                title: Talks
                date: "2024-02-21"
                countries: [JP, FR]
                participants:
                  - {name: Kamikawa Yoko, country: JP, office: Minister for Foreign Affairs}
                  - {name: Olivier Poivre d'Arvor, country: FR}
                topics: [ukraine]
                """);
        write(
                "2023-05-05-ivory-coast.yaml",
                """
                title: Visit
                date: "2023-05-05"
                countries: [CI, GB]
                participants:
                  - {name: Kandia Camara, country: CI}
                topics: [trade]
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("records").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private TerminalShell start(Shell shell) {
        Needs.command(shell.command.substring(0, shell.command.indexOf(' ')));
        return TerminalShell.start(
                folder, shell.command, String.format(shell.preparation, SCRIPTS));
    }

    private static void completes(TerminalShell shell, String typed, String completed) {
        shell.type("relations " + typed);
        shell.tab(screen -> screen.equals("> relations " + completed));
        shell.clear();
    }

    @ParameterizedTest
    @EnumSource(Shell.class)
    void commandsOptionsAndValuesOfTheRecords(Shell kind) {
        try (TerminalShell shell = start(kind)) {
            completes(shell, "minis", "ministers");
            completes(shell, "list --countr", "list --country");
            completes(shell, "list --country fra", "list --country France");
            completes(shell, "list --topic ukr", "list --topic ukraine");
            completes(shell, "list --topic=ukr", "list --topic=ukraine");
            completes(shell, "list --topic trade,ukr", "list --topic trade,ukraine");
            completes(shell, "list --format jsonl --colum", "list --format jsonl --columns");
            completes(shell, "show 2024", "show 2024-02-21-japan-france");
        }
    }

    @ParameterizedTest
    @EnumSource(Shell.class)
    void namesWithBlanksAccentsApostrophesAndInJapanese(Shell kind) {
        try (TerminalShell shell = start(kind)) {
            completes(shell, "list --minister kami", "list --minister Kamikawa\\ Yoko");
            completes(shell, "list --minister 'Kami", "list --minister 'Kamikawa Yoko'");
            completes(shell, "list --minister 上川", "list --minister 上川陽子");
            completes(
                    shell, "list --minister oliv", "list --minister Olivier\\ Poivre\\ d\\'Arvor");
            completes(
                    shell, "list --minister \"Oliv", "list --minister \"Olivier Poivre d'Arvor\"");
            String cote = kind == Shell.FISH ? "Cote\\ d’Ivoire" : "Côte\\ d’Ivoire";
            completes(shell, "list --country cote", "list --country " + cote);
        }
    }

    @ParameterizedTest
    @EnumSource(Shell.class)
    void fieldsAndValuesOfAQuery(Shell kind) {
        try (TerminalShell shell = start(kind)) {
            completes(shell, "list minist", "list minister:");
            completes(shell, "list minister:kami", "list minister:Kamikawa-Yoko");
            completes(shell, "list -topic:ukr", "list -topic:ukraine");
            completes(shell, "list 'country:FR topic:ukr", "list 'country:FR topic:ukraine'");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BASH", "ZSH"})
    void settingsOfTheUserDoNoHarm(Shell kind) {
        try (TerminalShell shell = start(kind)) {
            shell.type(
                    kind == Shell.BASH
                            ? "set -u; shopt -s failglob; IFS=:; clear"
                            : "setopt ksh_arrays sh_word_split null_glob no_unset; clear");
            shell.key("Enter");
            shell.await(screen -> screen.equals(">"));
            completes(shell, "import re", "import readout");
            completes(shell, "list --countr", "list --country");
            completes(shell, "list --country=fra", "list --country=France");
            completes(shell, "--records rec", "--records records/");
        }
    }

    @ParameterizedTest
    @EnumSource(Shell.class)
    void theRecordsAreThoseOfTheFolderThatIsNamed(Shell kind) throws IOException {
        Path home = Path.of("target/test-home").toAbsolutePath();
        Path mine = Files.createDirectories(home.resolve("records of mine"));
        Files.writeString(
                mine.resolve("2024-02-21-talks.yaml"),
                "title: Talks\ndate: 2024-02-21\ncountries: [JP, IT]\n");
        try (TerminalShell shell = start(kind)) {
            completes(
                    shell,
                    "list --records ~/records\\ of\\ mine --country ita",
                    "list --records ~/records\\ of\\ mine --country Italy");
        }
    }

    @ParameterizedTest
    @EnumSource(Shell.class)
    void onlyWhatOccursWithTheCriteriaOfTheLine(Shell kind) {
        try (TerminalShell shell = start(kind)) {
            completes(
                    shell,
                    "list --country GB --minister ka",
                    "list --country GB --minister Kandia\\ Camara");
        }
    }

    @ParameterizedTest
    @EnumSource(Shell.class)
    void severalAreListedWithWhatTheyAre(Shell kind) {
        try (TerminalShell shell = start(kind)) {
            shell.type("relations list --minister Ka");
            shell.key("Tab");
            if (kind != Shell.ZSH) {
                shell.key("Tab");
            }
            String screen =
                    shell.await(
                            s ->
                                    s.contains("Kandia Camara")
                                            && s.contains("1 meeting, 2024-02-21"));
            assertThat(screen).contains("Minister for Foreign Affairs, JP");
        }
    }

    @ParameterizedTest
    @EnumSource(Shell.class)
    void withoutRecordsNothingIsPrintedAndOptionsAreCompleted(Shell kind) throws IOException {
        Files.move(folder.resolve("records"), folder.resolve("elsewhere"));
        try (TerminalShell shell = start(kind)) {
            shell.type("relations list --minister ka");
            shell.key("Tab");
            shell.type("m");
            assertThat(shell.await(screen -> screen.endsWith("kam")))
                    .isEqualTo("> relations list --minister kam");
            shell.clear();
            completes(shell, "list --countr", "list --country");
            completes(shell, "--records else", "--records elsewhere/");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZSH", "FISH"})
    void commandsAreListedWithWhatTheyDo(Shell kind) {
        try (TerminalShell shell = start(kind)) {
            shell.type("relations ");
            shell.tab(screen -> screen.contains("List meetings, one a line"));
        }
    }
}
