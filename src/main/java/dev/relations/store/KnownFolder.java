package dev.relations.store;

import java.util.List;

/** The names in a folder that need not be listed again, and what its record files looked like. */
public interface KnownFolder {

    /** The names of the folders in it. */
    List<String> folders();

    /** How many record files are in it. */
    int files();

    /** The name of one of them. */
    String name(int file);

    /** Whether one of them certainly still holds what is known of it; it then counts. */
    boolean holds(int file, FileStamp stamp);
}
