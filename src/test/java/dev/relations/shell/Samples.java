package dev.relations.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
