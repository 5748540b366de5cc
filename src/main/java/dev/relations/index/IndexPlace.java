package dev.relations.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where indexes are kept: {@code $XDG_CACHE_HOME/relations}, or {@code ~/.cache/relations} (XDG
 * Base Directory Specification), and by which build of the program.
 */
public record IndexPlace(Path directory, long program) {

    /** The variable that says {@code off} where no index is wanted. */
    public static final String VARIABLE = "RELATIONS_INDEX";

    /**
     * The place for this environment; none where the user wants no index, or has no home.
     *
     * @param classPath where the program itself is, so that another build is told apart
     */
    public static Optional<IndexPlace> of(Map<String, String> variables, String classPath) {
        if (variables.getOrDefault(VARIABLE, "").equals("off")) {
            return Optional.empty();
        }
        String cache = variables.getOrDefault("XDG_CACHE_HOME", "");
        String home = variables.getOrDefault("HOME", "");
        if (!cache.startsWith("/") && home.isEmpty()) {
            return Optional.empty();
        }
        Path caches = cache.startsWith("/") ? Path.of(cache) : Path.of(home, ".cache");
        return Optional.of(new IndexPlace(caches.resolve("relations"), program(classPath)));
    }

    private static long program(String classPath) {
        int end = classPath.indexOf(java.io.File.pathSeparatorChar);
        Path first = Path.of(end < 0 ? classPath : classPath.substring(0, end));
        try {
            BasicFileAttributes attributes = Files.readAttributes(first, BasicFileAttributes.class);
            return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) * 31 + attributes.size();
        } catch (IOException e) {
            return 0;
        }
    }

    /** The file of a records folder. */
    Path base(String folder) {
        return directory.resolve(name(folder) + ".index");
    }

    /** The file of what was added to it since. */
    Path additions(String folder) {
        return directory.resolve(name(folder) + ".added");
    }

    /** A name for people, and a number that tells folders of one name apart (FNV-1a). */
    private static String name(String folder) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < folder.length(); i++) {
            hash = (hash ^ folder.charAt(i)) * 0x100000001b3L;
        }
        StringBuilder name = new StringBuilder();
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        for (int i = 0; i < Math.min(last.length(), 40); i++) {
            char c = last.charAt(i);
            name.append(c < 0x80 && Character.isLetterOrDigit(c) ? c : '-');
        }
        return name + "-" + Long.toHexString(hash);
    }
}
