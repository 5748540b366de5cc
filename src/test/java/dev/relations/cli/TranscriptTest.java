package dev.relations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every transcript says what the commands answer. {@code -Dtranscripts.update=true} writes what
 * they answer now into the files; that run fails all the same, so that nobody takes it for a test.
 */
class TranscriptTest {

    private static final Path RESOURCES = Path.of("src/test/resources/dev/relations/cli");

    @TempDir Path temporary;

    @TestFactory
    Stream<DynamicTest> everyTranscriptHolds() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("transcripts"))) {
            return files.sorted().toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(), () -> holds(file)));
        }
    }

    private void holds(Path file) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(file.getFileName()));
        copy(RESOURCES.resolve("records"), folder.resolve("records"));
        String expected = Files.readString(file);
        String actual = new Transcript(folder).run(expected);
        if (Boolean.getBoolean("transcripts.update")) {
            Files.writeString(file, actual);
            throw new AssertionError("written anew: " + file);
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
