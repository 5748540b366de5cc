package dev.relations.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes out of looking at what is in a folder, by several threads. */
final class FolderLook {

    private final String path;
    private final Optional<FolderStamp> stamp;
    private final List<String> files;
    private final List<String> folders = new ArrayList<>();
    private boolean plain = true;

    /** A look at a folder with this stamp, in which there are these record files. */
    FolderLook(String path, Optional<FolderStamp> stamp, List<String> files) {
        this.path = path;
        this.stamp = stamp;
        this.files = files;
    }

    /** The folder's path, with a {@code /} behind it. */
    String path() {
        return path;
    }

    synchronized void addFolder(String name) {
        folders.add(name);
    }

    /** Something is in it that has to be looked at each time. */
    synchronized void isNotPlain() {
        plain = false;
    }

    /** What need not be found out again as long as the stamp stays. */
    synchronized Optional<ListedFolder> listed() {
        return plain
                ? stamp.map(now -> new ListedFolder(path, now, files, List.copyOf(folders)))
                : Optional.empty();
    }
}
