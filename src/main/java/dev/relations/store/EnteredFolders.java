package dev.relations.store;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/** The folders that were entered, each once however many links lead to it. */
final class EnteredFolders {

    private final FolderProblems problems;

    /** Where each was entered, by what the file system knows it by. */
    private final Map<Object, String> paths = new HashMap<>();

    /** None yet; folders that lead back to where they are, are told of. */
    EnteredFolders(FolderProblems problems) {
        this.problems = problems;
    }

    /**
     * Enters a folder.
     *
     * @param path below the records folder; empty for that itself
     * @return whether it had not been entered before
     */
    boolean add(Object identity, String path) {
        String seen;
        synchronized (this) {
            seen = paths.putIfAbsent(identity, path.isEmpty() ? "" : path + "/");
        }
        if (seen != null && path.startsWith(seen)) {
            problems.leadsBack(path, seen);
        }
        return seen == null;
    }

    /** What the file system knows a folder by. */
    static Object identity(Path folder, BasicFileAttributes attributes) throws IOException {
        Object key = attributes.fileKey();
        return key != null ? key : folder.toRealPath();
    }
}
