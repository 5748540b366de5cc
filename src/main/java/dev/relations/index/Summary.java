package dev.relations.index;

import java.util.List;
import java.util.Optional;

/**
 * What an index tells of all rows together.
 *
 * @param folders what is known to be in which folders
 * @param gone the rows of the index of the whole folder that hold no more; none in that one itself
 * @param occurrences what {@link KeptOccurrences} counted, where it did
 */
record Summary(List<FolderRows> folders, List<Integer> gone, Optional<Out> occurrences) {

    /** Nothing. */
    static final Summary NONE = new Summary(List.of(), List.of(), Optional.empty());
}
