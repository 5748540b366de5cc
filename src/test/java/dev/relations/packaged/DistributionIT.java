package dev.relations.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.packaged.PackagedProgram.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The self-contained packages of {@code mvn -Pdist verify}, unpacked and run where no Java is to be
 * found.
 */
class DistributionIT {
    @TempDir Path folder;

    @Test
    void theTarRunsWithoutJava() throws IOException {
        unpack("tar", "-xzf", made(".tar.gz").toString(), "--strip-components=1");
        assertRunsWithItsOwnRuntime(folder.resolve("bin/relations"));
        assertHasManualAndCompletions(folder.resolve("share"), "site-functions");
    }

    @Test
    void theDebianPackageRunsWithoutJava() throws IOException {
        Needs.command("dpkg-deb");
        unpack("dpkg-deb", "-x", made(".deb").toString(), folder.toString());
        assertRunsWithItsOwnRuntime(folder.resolve("usr/bin/relations"));
        assertHasManualAndCompletions(folder.resolve("usr/share"), "vendor-completions");
    }

    private static void assertHasManualAndCompletions(Path share, String zsh) {
        Path project = Path.of("completions");
        assertThat(share.resolve("bash-completion/completions/relations"))
                .hasSameTextualContentAs(project.resolve("relations.bash"));
        assertThat(share.resolve("zsh").resolve(zsh).resolve("_relations"))
                .hasSameTextualContentAs(project.resolve("_relations"));
        assertThat(share.resolve("fish/vendor_completions.d/relations.fish"))
                .hasSameTextualContentAs(project.resolve("relations.fish"));
        assertThat(share.resolve("man/man1"))
                .isDirectoryContaining("glob:**/relations.1.gz")
                .isDirectoryContaining("glob:**/relations-list.1.gz")
                .isDirectoryNotContaining("glob:**/relations-complete.1.gz");
    }

    private void assertRunsWithItsOwnRuntime(Path program) throws IOException {
        Path log = folder.resolve("classes");
        Result result =
                PackagedProgram.of(program, Path.of("").toAbsolutePath())
                        .without("JAVA_HOME")
                        .with("RELATIONS_JAVA_OPTS", "-Xlog:class+load:file=" + log)
                        .run("list");
        assertThat(result.err()).isEmpty();
        assertThat(result).isEqualTo(PackagedProgram.in(Path.of("").toAbsolutePath()).run("list"));
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains(" picocli.CommandLine source: shared"))
                .noneMatch(line -> line.contains("source: file:"));
    }

    private void unpack(String command, String... arguments) {
        Result result = PackagedProgram.of(Path.of(command), folder).run(arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    private static Path made(String ending) throws IOException {
        try (Stream<Path> files = Files.list(PackagedProgram.appFolder().resolveSibling("dist"))) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }
}
