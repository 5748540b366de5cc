package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.Listing;
import dev.relations.store.RecordFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Files beside records that are named nearly as records are, such as {@code 2024-02-21-talks.YAML}
 * and {@code 2024-02-21-talks.yaml.txt}, and are therefore not read. What editors leave beside a
 * file that they write is none of these.
 */
final class StrayFiles {

    private StrayFiles() {}

    static List<Diagnostic> in(Path records, Listing listing) {
        Set<String> folders = new TreeSet<>(List.of(""));
        for (RecordFile file : listing.files()) {
            folders.add(file.path().substring(0, file.path().lastIndexOf('/') + 1));
        }
        List<Diagnostic> found = new ArrayList<>();
        folders.forEach(folder -> look(records, folder, found));
        return found;
    }

    private static void look(Path records, String folder, List<Diagnostic> found) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(records.resolve(folder))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                right(name)
                        .filter(right -> Files.isRegularFile(file))
                        .ifPresent(right -> found.add(stray(folder, name, right)));
            }
        } catch (IOException e) {
            // Reported where the folder was listed.
        }
    }

    /** What the file would be called as a record; none where it is one, or something else. */
    private static Optional<String> right(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith(".")) {
            return Optional.empty();
        }
        for (String end : List.of(".yaml.txt", ".yml.txt", ".yaml", ".yml")) {
            if (lower.endsWith(end) && !name.endsWith(".yaml") && !name.endsWith(".yml")) {
                return Optional.of(name.substring(0, name.length() - end.length()) + ".yaml");
            }
        }
        return Optional.empty();
    }

    private static Diagnostic stray(String folder, String name, String right) {
        return new Diagnostic(
                folder + name,
                1,
                1,
                Code.STRAY_FILE.severity(),
                Code.STRAY_FILE,
                "the file is not read: its name does not end with .yaml",
                "",
                1,
                Optional.of("rename it to " + right + ", or move it elsewhere"));
    }
}
