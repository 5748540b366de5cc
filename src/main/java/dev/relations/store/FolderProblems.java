package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a folder and what is in it; told by several threads. */
final class FolderProblems {

    private final List<Diagnostic> problems = new ArrayList<>();

    /** All of them, when nothing is looked at any more. */
    synchronized List<Diagnostic> list() {
        return problems;
    }

    synchronized void add(Diagnostic problem) {
        problems.add(problem);
    }

    /** A folder that cannot be listed. */
    void unreadable(String path, IOException e) {
        add(FileText.unreadable(path, e));
    }

    /** What was in a folder when that was listed, and cannot be looked at now. */
    void gone(String path, IOException e) {
        // Under a locale that cannot spell its name, a file looks as if it had been deleted since
        // the folder was listed, and would be lost.
        boolean deleted =
                e instanceof NoSuchFileException
                        && path.indexOf('?') < 0
                        && path.indexOf('\uFFFD') < 0;
        if (!deleted) {
            notLookedAt(path, e);
        }
    }

    /** A file, a folder or a link that cannot be looked at. */
    void notLookedAt(String path, IOException e) {
        boolean loop =
                e instanceof FileSystemException system
                        && system.getReason() != null
                        && system.getReason().contains("Too many levels");
        if (loop) {
            loop(path, "itself");
        } else if (RecordFiles.isRecord(path) || !(e instanceof NoSuchFileException)) {
            unreadable(path, e);
        }
    }

    /** A link to a folder that it is in; the empty path is the records folder. */
    void leadsBack(String path, String folder) {
        String where = folder.isEmpty() ? "the records folder" : folder;
        loop(path, where + ", which contains it");
    }

    private void loop(String path, String where) {
        String message = "this symbolic link leads back to " + where;
        add(Diagnostic.ofFile(path, Code.SYMLINK_LOOP, message, "delete the link"));
    }
}
