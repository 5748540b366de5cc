package dev.relations.change;

import java.util.List;

/**
 * Changes of files that belong together.
 *
 * @param what in a few words, as the user asked for it: {@code set form=summit (3 records)}
 */
public record Change(String what, List<FileChange> files) {
    public Change {
        files = List.copyOf(files);
    }
}
