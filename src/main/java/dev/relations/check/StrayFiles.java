package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.Listing;
import dev.relations.store.RecordFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Files beside records that are named nearly as records are, such as {@code 2024-02-21-talks.YAML}
 * and {@code 2024-02-21-talks.yaml.txt}, and are therefore not read; and those that are written as
 * records under another ending. What editors leave beside a file that they write is none of these.
 */
final class StrayFiles {

    private static final String YML = ".yml";
    private static final Set<String> ENDS = Set.of("", "txt", "text", "md", "json");
    private static final Pattern DATED =
            Pattern.compile("[12][0-9]{3}(?:-[0-9]{2}){0,2}-[a-z0-9-]+");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:");
    private static final Pattern DATE = Pattern.compile("(?m)^date:");
    private static final int HEAD = 4000;

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
                        .or(() -> rightByContents(name, file))
                        .filter(right -> Files.isRegularFile(file))
                        .ifPresent(right -> found.add(stray(folder, name, right)));
                if (name.endsWith(YML) && !name.startsWith(".")) {
                    found.add(yml(folder, name));
                }
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

    /** A record under another ending: named by an id that no record has, and written as one. */
    private static Optional<String> rightByContents(String name, Path file) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String end = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!ENDS.contains(end) || !DATED.matcher(stem).matches()) {
            return Optional.empty();
        }
        boolean taken =
                Files.exists(file.resolveSibling(stem + ".yaml"))
                        || Files.exists(file.resolveSibling(stem + ".yml"));
        return taken || !isWrittenAsRecord(file) ? Optional.empty() : Optional.of(stem + ".yaml");
    }

    private static boolean isWrittenAsRecord(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return TITLE.matcher(head).find() && DATE.matcher(head).find();
        } catch (IOException e) {
            return false;
        }
    }

    /** It is read, though no tool that goes by the ending would find it. */
    private static Diagnostic yml(String folder, String name) {
        String right = name.substring(0, name.length() - YML.length()) + ".yaml";
        return diagnostic(
                folder + name,
                "the file ends with .yml, where records end with .yaml",
                "rename it to " + right);
    }

    private static Diagnostic stray(String folder, String name, String right) {
        return diagnostic(
                folder + name,
                "the file is not read: its name does not end with .yaml",
                "rename it to " + right + ", or move it elsewhere");
    }

    private static Diagnostic diagnostic(String path, String message, String remedy) {
        return new Diagnostic(
                path,
                1,
                1,
                Code.STRAY_FILE.severity(),
                Code.STRAY_FILE,
                message,
                "",
                1,
                Optional.of(remedy));
    }
}
