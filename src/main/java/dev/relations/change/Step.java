package dev.relations.change;

/**
 * One step of a change, as it is made and as the journal tells it.
 *
 * @param path below the folder, links followed
 * @param temporary the file beside it that holds the new text, or the old one if it is to come
 *     back; empty for folders
 * @param before what the file held; empty where there was no file
 * @param mode the permissions of a file that is deleted, {@code rw-r-----}; empty if unknown
 * @param after the fingerprint of what it is to hold; empty where there is to be no file, and until
 *     the text is laid out
 */
record Step(Kind kind, String path, String temporary, Before before, String mode, String after) {

    enum Kind {
        FOLDER,
        CREATE,
        REPLACE,
        DELETE
    }

    static Step folder(String path) {
        return new Step(Kind.FOLDER, path, "", HeldText.NONE, "", "");
    }

    static Step create(String path, String temporary) {
        return new Step(Kind.CREATE, path, temporary, HeldText.NONE, "", "");
    }

    static Step replace(String path, String temporary, String before) {
        return new Step(Kind.REPLACE, path, temporary, new HeldText(before), "", "");
    }

    static Step delete(String path, String temporary, String before, String mode) {
        return delete(path, temporary, new HeldText(before), mode);
    }

    static Step delete(String path, String temporary, Before before, String mode) {
        return new Step(Kind.DELETE, path, temporary, before, mode, "");
    }

    /** The same step when the text is laid out that the file is to hold. */
    Step holding(String fingerprint) {
        return new Step(kind, path, temporary, before, mode, fingerprint);
    }
}
