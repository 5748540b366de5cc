import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the app folder: {@code bin/relations} and {@code lib/}. The build runs it after the jar is
 * made.
 *
 * <p>Arguments: the project's folder, its jar, the folder of the libraries, the app folder to make.
 */
final class PackageApp {
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        Path jar = Path.of(args[1]);
        Path libraries = Path.of(args[2]);
        Path app = Path.of(args[3]);

        delete(app);
        Path bin = Files.createDirectories(app.resolve("bin"));
        Path lib = Files.createDirectories(app.resolve("lib"));
        Path launcher =
                Files.copy(project.resolve("src/launcher/relations"), bin.resolve("relations"));
        if (!launcher.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + launcher + " executable");
        }
        Files.copy(jar, lib.resolve("relations.jar"));
        for (Path library : inside(libraries)) {
            Files.copy(library, lib.resolve(library.getFileName()));
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
