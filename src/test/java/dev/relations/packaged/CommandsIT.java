package dev.relations.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.packaged.PackagedProgram.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a real process: pipes, terminals, locales, editors. */
class CommandsIT {

    private static final String ID = "2024-02-21-japan-france-foreign-ministers";

    @TempDir Path folder;

    @BeforeEach
    void makeRecords() throws IOException {
        write(
                "records/2024/" + ID + ".yaml",
                """
                title: 日仏外相会談
                date: "2024-02-21"
                form: meeting
                countries: [JP, FR]
                participants: [{name: Stéphane Séjourné, country: FR}]
                """);
        write(
                "records/2023-06-22-paris.yaml",
                """
                title: A meeting with a rather long title, which does not fit in a narrow terminal
                date: "2023-06-22"
                countries: [JP, FR]
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private PackagedProgram relations() {
        return PackagedProgram.in(folder);
    }

    /** A line of a real shell, with the program on the path. */
    private Result shell(String line) {
        return shell().run("-c", line);
    }

    private PackagedProgram shell() {
        String path = PackagedProgram.appFolder().resolve("bin") + ":" + System.getenv("PATH");
        return PackagedProgram.of(Path.of("/bin/sh"), folder).with("PATH", path);
    }

    /** A line typed in a terminal of this width. */
    private Result terminal(int columns, String line) {
        Needs.command("script");
        String path = PackagedProgram.appFolder().resolve("bin") + ":" + System.getenv("PATH");
        return PackagedProgram.of(Path.of("script"), folder)
                .with("PATH", path)
                .with("TERM", "xterm-256color")
                .run("-qec", "stty rows 30 cols " + columns + "; " + line, "/dev/null");
    }

    @Test
    void listsFromTheNearestRecordsFolderUpwards() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("records/2024/deep"));
        Result result = PackagedProgram.in(deep).run("list", "--format", "ids");
        assertThat(result.lines()).containsExactly("2023-06-22-paris", ID);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void writesUtf8UnderTheLocaleC() {
        Result result = relations().with("LC_ALL", "C").run("list", "--since", "2024");
        assertThat(result.out()).contains("日仏外相会談").contains("Stéphane Séjourné");
    }

    @Test
    void findsJapaneseArgumentsUnderTheLocaleC() {
        Result result =
                relations().with("LC_ALL", "C").run("list", "--text", "日仏", "--format", "ids");
        assertThat(result.lines()).containsExactly(ID);
    }

    @Test
    void endsQuietlyWhenTheReaderOfThePipeHasGone() {
        Result result =
                shell(
                        "i=0; while [ $i -lt 200 ]; do printf -- '---\\ntitle: T%s\\ndate: \"2024-01-01\"\\n"
                                + "countries: [JP]\\n' $i; i=$((i+1)); done | relations add - >ids;"
                                + " relations list --json | head -1; relations list | head -1");
        assertThat(result.lines()).hasSize(2).first().isEqualTo("[");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void undoIsDoneHoweverLittleIsReadOfIt() throws IOException {
        String before = Files.readString(folder.resolve("records/2024/" + ID + ".yaml"));
        Result result =
                shell("relations set " + ID + " form=summit; relations undo | head -1; true");
        assertThat(result.lines()).hasSize(2).last().asString().startsWith("undo of set");
        assertThat(folder.resolve("records/2024/" + ID + ".yaml")).content().isEqualTo(before);
    }

    @Test
    void colourIsForTerminalsAlone() {
        assertThat(relations().run("list").out()).doesNotContain("\033");
        assertThat(terminal(80, "relations list").out()).contains("\033[");
        assertThat(terminal(80, "NO_COLOR=1 relations list").out()).doesNotContain("\033[3");
        assertThat(terminal(80, "relations list --color=never").out()).doesNotContain("\033[3");
    }

    @Test
    void keepsWithinANarrowTerminal() {
        Result result = terminal(60, "NO_COLOR=1 relations list --no-pager");
        assertThat(result.lines()).hasSize(3).allMatch(line -> line.length() <= 60);
        assertThat(result.out()).contains("…").contains("日仏外相会談");
    }

    @Test
    void aBadFileIsNamedAndTheOthersAreAnswered() throws IOException {
        write("records/2024-05-05-bad.yaml", "title: A\ndate: \"2024-13-01\"\ncountries: [JP]\n");
        Result result = relations().run("list", "--format", "ids");
        assertThat(result.lines()).containsExactly("2023-06-22-paris", ID);
        assertThat(result.err()).contains("2024-05-05-bad.yaml:2:").contains("error[");
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void showsTheIdsThatListWrites() {
        Result result = shell("relations list -0 | relations show - --format ids");
        assertThat(result.lines()).containsExactly("2023-06-22-paris", ID);
    }

    @Test
    void addsWhatTheEditorLeaves() throws IOException {
        write(
                "editor",
                "#!/bin/sh\nsed -i -e 's/^title:.*/title: Typed/' -e 's/^#* *date:.*/date: \"2024-09-09\"/'"
                        + " -e 's/^#* *countries:.*/countries: [Japan]/' \"$1\"\n");
        assertThat(folder.resolve("editor").toFile().setExecutable(true)).isTrue();
        Result result = terminal(80, "EDITOR=./editor relations add --edit");
        assertThat(result.out()).contains("records/2024/2024-09-09-typed.yaml");
        assertThat(folder.resolve("records/2024/2024-09-09-typed.yaml"))
                .content()
                .contains("title: Typed")
                .contains("countries: [JP]");
    }

    @Test
    void addNeverOverwrites() throws IOException {
        String before = Files.readString(folder.resolve("records/2024/" + ID + ".yaml"));
        Result result =
                relations()
                        .run(
                                "add",
                                "--id",
                                ID,
                                "--date",
                                "2024-02-21",
                                "--title",
                                "T",
                                "--country",
                                "JP");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains(ID + "-2 is free");
        assertThat(folder.resolve("records/2024/" + ID + ".yaml")).content().isEqualTo(before);
    }

    @Test
    void withoutARecordsFolderSaysHowToBegin() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Result result = PackagedProgram.in(Path.of("/")).with("HOME", empty.toString()).run("list");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("mkdir records");
    }
}
