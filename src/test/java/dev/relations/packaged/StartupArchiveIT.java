package dev.relations.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.packaged.PackagedProgram.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartupArchiveIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path LIB = PackagedProgram.appFolder().resolve("lib");

    @TempDir Path folder;

    @BeforeEach
    void needsAnArchive() {
        Needs.that(
                Files.exists(LIB.resolve("trained-java")),
                "no Java of this machine makes a start-up archive");
    }

    @Test
    void noClassOfListComesFromAJar() throws IOException {
        List<String> loaded =
                classesLoaded(PackagedProgram.in(PROJECT), "list", "--country", "France");
        assertThat(loaded).anyMatch(line -> line.contains(" picocli.CommandLine source: shared"));
        assertThat(loaded).noneMatch(line -> line.contains("source: file:"));
    }

    /**
     * What is made by the process itself, the first lambda above all, takes longer than an answer.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --country FR",
                "list --format csv",
                "list --minister Ueda --sort title -r",
                "list --as-seen-from JP",
                "list --json",
                "show latest",
                "topics --together",
                "topics --by country",
                "timeline --lanes minister",
                "ministers",
                "complete bash -- relations\tlist\t--country\tFr : 63 80",
                "complete zsh -- list --minister U",
                "complete fish -- list --topic s",
            })
    void anAnswerIsMadeOfClassesOfTheArchiveAlone(String command) throws IOException {
        Path records = Files.createDirectories(folder.resolve("records"));
        Files.writeString(
                records.resolve("2024-02-21-talks.yaml"),
                """
                title: Talks
                date: "2024-02-21"
                start: "18:10"
                zone: Europe/Paris
                countries: [FR, CI]
                topics: [security, space]
                participants:
                  - {name: Karim Ueda, country: FR}
                  - {name: Aïcha Koné, country: CI}
                """);
        PackagedProgram program = PackagedProgram.in(folder);
        program.run("list");
        assertThat(made(program, command)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --country FR",
                "list --minister Ueda",
                "show latest",
                "topics",
                "timeline",
                "ministers",
                "complete bash -- relations\tlist\t--country\tFr : 63 80",
                "complete zsh -- list --minister U",
                "complete fish -- list --topic s",
            })
    void neitherDoesAChangedRecordNorWhatIsKeptOfIt(String command) throws IOException {
        Path records = Files.createDirectories(folder.resolve("records"));
        Path record = records.resolve("2024-02-21-talks.yaml");
        String text =
                """
                title: %s
                date: "2024-02-21"
                countries: [FR, CI]
                topics: [security]
                participants: [{name: Karim Ueda, country: FR}]
                """;
        Files.writeString(record, text.formatted("Talks"));
        Files.writeString(
                records.resolve("2024-02-22-talks.yaml"),
                text.formatted("More").replace("-21", "-22"));
        FileTime earlier = FileTime.from(Instant.now().minusSeconds(60));
        Files.setLastModifiedTime(record, earlier);
        PackagedProgram program = PackagedProgram.in(folder);
        program.run("list");

        Path other = Files.writeString(folder.resolve("other"), text.formatted("Other"));
        Files.setLastModifiedTime(other, earlier);
        Files.move(other, record, StandardCopyOption.REPLACE_EXISTING);
        assertThat(made(program, command)).as("changed").isEmpty();
        assertThat(made(program, command)).as("kept").isEmpty();
    }

    private List<String> made(PackagedProgram program, String command) throws IOException {
        return classesLoaded(program, command.split(" ", -1)).stream()
                .filter(line -> line.contains("source: ") && !line.contains("source: shared"))
                .toList();
    }

    @Test
    void aSingleCommandLoadsNothingThatReadsKeys() throws IOException {
        for (String command : List.of("list", "help", "topics")) {
            assertThat(classesLoaded(PackagedProgram.in(PROJECT), command))
                    .noneMatch(line -> line.contains(" org.jline.reader."))
                    .noneMatch(line -> line.contains(" org.jline.terminal.TerminalBuilder "));
        }
        assertThat(classesLoaded(PackagedProgram.in(PROJECT), "shell", "-c", "list"))
                .noneMatch(line -> line.contains(" org.jline.reader."));
    }

    @Test
    void anArchiveThatIsNoneIsPassedOver() throws IOException {
        Path lib = AppCopy.in(folder.resolve("app")).resolve("lib");
        try (Stream<Path> files = Files.list(lib)) {
            for (Path archive : files.filter(StartupArchiveIT::isArchive).toList()) {
                Files.delete(archive);
                Files.writeString(archive, "no archive\n");
            }
        }
        assertAnswersAsEver(lib);
    }

    @Test
    void anArchiveOfAnotherJarIsPassedOver() throws IOException {
        Path lib = AppCopy.in(folder.resolve("app")).resolve("lib");
        Path jar = lib.resolve("relations.jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertAnswersAsEver(lib);
    }

    @Test
    void anArchiveOfAnotherJvmIsPassedOver() throws IOException {
        Path lib = AppCopy.in(folder.resolve("app")).resolve("lib");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(lib.resolve("trained-java"), java + "\n");
        assertAnswersAsEver(lib);
    }

    @Test
    void withoutTheTrainedJavaAnotherIsFound() throws IOException {
        Path lib = AppCopy.in(folder.resolve("app")).resolve("lib");
        Files.writeString(lib.resolve("trained-java"), "/nowhere/bin/java\n");
        assertAnswersAsEver(lib);
    }

    private static void assertAnswersAsEver(Path lib) {
        Result usual = PackagedProgram.in(PROJECT).run("list");
        Result result =
                PackagedProgram.of(lib.resolveSibling("bin").resolve("relations"), PROJECT)
                        .run("list");
        assertThat(usual.exitCode()).isZero();
        assertThat(result).isEqualTo(usual);
    }

    private List<String> classesLoaded(PackagedProgram program, String... arguments)
            throws IOException {
        Path log = folder.resolve("classes");
        Result result =
                program.with("RELATIONS_JAVA_OPTS", "-Xlog:class+load:file=" + log).run(arguments);
        assertThat(result.exitCode()).isZero();
        return Files.readAllLines(log);
    }

    private static boolean isArchive(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".aot") || name.endsWith(".jsa");
    }
}
