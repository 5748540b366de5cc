package dev.relations.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.packaged.PackagedProgram.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private static final String JAPANESE = "上川陽子";

    @TempDir Path folder;

    private static void assertRuns(PackagedProgram program) {
        Result result = program.run("--version");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("relations ");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void runsFromAnyFolder() {
        assertRuns(PackagedProgram.in(folder));
    }

    @Test
    void runsThroughAChainOfLinks() throws IOException {
        Path local = Files.createDirectories(folder.resolve("local bin"));
        Path first = local.resolve("first");
        Files.createSymbolicLink(first, AppCopy.in(folder.resolve("app")).resolve("bin/relations"));
        Path second = Files.createSymbolicLink(local.resolve("relations"), Path.of("first"));
        assertRuns(PackagedProgram.of(second, folder));
    }

    @Test
    void runsFromThePath() {
        String path = PackagedProgram.appFolder().resolve("bin") + ":" + System.getenv("PATH");
        Result result =
                PackagedProgram.of(Path.of("/usr/bin/env"), folder)
                        .with("PATH", path)
                        .run("relations", "--version");
        assertThat(result.out()).startsWith("relations ");
    }

    @Test
    void runsAfterItsFolderMovedToOneWithSpaces() throws IOException {
        Path moved = AppCopy.in(folder.resolve("a folder's name"));
        assertRuns(PackagedProgram.of(moved.resolve("bin/relations"), folder));
    }

    @Test
    void passesArgumentsUnchanged() throws IOException {
        Files.createFile(folder.resolve("file"));
        String[] arguments = {"two words", "*", "", "$HOME", "it's", JAPANESE};
        Result result = withJava("17.0.15").run(arguments);
        assertThat(result.lines()).endsWith(arguments);
    }

    @Test
    void printsJapaneseWhateverTheLocale() {
        Result result = PackagedProgram.in(folder).with("LC_ALL", "C").run("no-" + JAPANESE);
        assertThat(result.err()).contains("no-" + JAPANESE);
    }

    @Test
    void honoursTheUsersOptionsForTheJvm() throws IOException {
        Result result =
                withJava("17.0.15").with("RELATIONS_JAVA_OPTS", "-Dsome=thing -Xmx1g").run("list");
        assertThat(result.lines()).contains("-Dsome=thing", "-Xmx1g").endsWith("list");
    }

    @Test
    void tellsTheLocaleOfTheUser() throws IOException {
        PackagedProgram program = withJava("17.0.15").without("LC_ALL").with("LANG", "C");
        assertThat(program.run("list").lines()).contains("-Drelations.locale=C");
        assertThat(program.with("LC_CTYPE", "fr_FR.UTF-8").run("list").lines())
                .contains("-Drelations.locale=fr_FR.UTF-8");
    }

    @Test
    void withoutATerminalTellsTheProgramSo() throws IOException {
        assertThat(withJava("17.0.15").run("list").lines())
                .contains("-Drelations.tty=")
                .noneMatch(line -> line.startsWith("-Drelations.columns"));
    }

    @Test
    void onATerminalTellsItsSize() throws IOException {
        Needs.command("script");
        String launcher = PackagedProgram.appFolder().resolve("bin/relations").toString();
        PackagedProgram terminal = PackagedProgram.of(Path.of("script"), folder);
        Result result =
                terminal.with("RELATIONS_JAVA", java("17.0.15").toString())
                        .with("LAUNCHER", launcher)
                        .run("-qec", "stty rows 30 cols 70; \"$LAUNCHER\" list", "/dev/null");
        assertThat(result.lines())
                .contains("-Drelations.tty=012", "-Drelations.columns=70", "-Drelations.lines=30");
    }

    @Test
    void inAPipeTellsTheSizeOfTheTerminalThatErrorsGoTo() throws IOException {
        Needs.command("script");
        String launcher = PackagedProgram.appFolder().resolve("bin/relations").toString();
        PackagedProgram terminal = PackagedProgram.of(Path.of("script"), folder);
        Result result =
                terminal.with("RELATIONS_JAVA", java("17.0.15").toString())
                        .with("LAUNCHER", launcher)
                        .run(
                                "-qec",
                                "stty rows 30 cols 70; \"$LAUNCHER\" list </dev/null | cat",
                                "/dev/null");
        assertThat(result.lines()).contains("-Drelations.tty=2", "-Drelations.columns=70");
    }

    @Test
    void keepsTheJvmsAnnouncementsOffTheErrorStream() {
        assertRuns(
                PackagedProgram.in(folder)
                        .with("JAVA_TOOL_OPTIONS", "-Dsome=thing")
                        .with("JDK_JAVA_OPTIONS", "-Dsome=thing"));
    }

    @Test
    void withoutJavaSaysWhatToDo() {
        // The usual places cannot be hidden, so only a wrong choice shows the answer everywhere.
        Result result =
                PackagedProgram.in(folder).with("RELATIONS_JAVA", "/nowhere/java").run("--version");
        assertThat(result.exitCode()).isEqualTo(69);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("/nowhere/java").contains("Java 17");
    }

    @Test
    void refusesAnOldJava() throws IOException {
        Result result = withJava("1.8.0_392").run("--version");
        assertThat(result.exitCode()).isEqualTo(69);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Java 8");
    }

    @Test
    void passesOverAnOldJavaThatIsNotAskedFor() throws IOException {
        Path app = AppCopy.in(folder.resolve("app"));
        Files.deleteIfExists(app.resolve("lib/trained-java"));
        Path old = java("11.0.2").getParent();
        PackagedProgram program = PackagedProgram.of(app.resolve("bin/relations"), folder);
        Result result =
                program.without("JAVA_HOME")
                        .with("PATH", old + ":" + System.getenv("PATH"))
                        .run("--version");
        assertThat(result.lines()).doesNotContain("--version");
    }

    @Test
    void runsWithTheJavaOfTheTests() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertRuns(PackagedProgram.in(folder).with("RELATIONS_JAVA", java.toString()));
    }

    private PackagedProgram withJava(String version) throws IOException {
        return PackagedProgram.in(folder).with("RELATIONS_JAVA", java(version).toString());
    }

    /** A java command that only prints its arguments, each on a line. */
    private Path java(String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return java;
    }
}
