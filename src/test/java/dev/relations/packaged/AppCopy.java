package dev.relations.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A copy of the app folder, as if it had been moved. */
final class AppCopy {
    private AppCopy() {}

    static Path in(Path target) throws IOException {
        Path app = PackagedProgram.appFolder();
        try (Stream<Path> files = Files.walk(app)) {
            for (Path file : files.sorted().toList()) {
                Path copy = target.resolve(app.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return target;
    }
}
