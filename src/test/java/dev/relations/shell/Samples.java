package dev.relations.shell;

import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;

/** Records for tests. */
final class Samples {
    private static final Path RECORDS = Path.of("src/test/resources/dev/relations/cli/records");

    private Samples() {}

    static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(RECORDS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(RECORDS.relativize(file).toString()));
            }
        }
    }

    /** An environment of nothing but variables. */
    static Environment environment(Map<String, String> variables) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Environment(
                variables,
                Path.of("").toAbsolutePath(),
                Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC),
                TerminalFacts.NONE,
                InputStream.nullInputStream(),
                nowhere,
                nowhere);
    }

    /** A record of Japan and France; the day is that of its id. */
    static void write(Path folder, String id, String title) throws IOException {
        Files.writeString(
                folder.resolve("records").resolve(id + ".yaml"),
                "title: "
                        + title
                        + "\ndate: \""
                        + id.substring(0, 10)
                        + "\"\ncountries: [JP, FR]\n");
    }
}
