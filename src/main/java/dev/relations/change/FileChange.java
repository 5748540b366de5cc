package dev.relations.change;

/**
 * What becomes of one file. Paths are below the folder, with {@code /} between their parts; texts
 * are whole files in UTF-8, with their byte order mark if they have one.
 */
public sealed interface FileChange {

    /** The file that it is about. */
    String path();

    /** A file where none is; folders on the way are made. */
    record Create(String path, String text) implements FileChange {}

    /** The same, but the text is made when it is written: of very many, one at a time is held. */
    record CreateLate(String path, LateText text) implements FileChange {}

    /**
     * Another text in a file.
     *
     * @param before what the file held when it was read; if it holds anything else by now, nothing
     *     is changed
     */
    record Replace(String path, String before, String text) implements FileChange {}

    /** A file under another name, and perhaps with another text. */
    record Move(String path, String before, String to, String text) implements FileChange {}

    /**
     * No file any more.
     *
     * @param toTrash whether to keep it in the user's trash folder
     */
    record Remove(String path, String before, boolean toTrash) implements FileChange {}

    /** The same, but the text is read when it is asked for: of very many, one at a time is held. */
    record RemoveLate(String path, GoingText before) implements FileChange {}

    /**
     * A file that was there before.
     *
     * @param mode its permissions then, {@code rw-r-----}; empty if unknown
     */
    record Restore(String path, String text, String mode) implements FileChange {}
}
