package dev.relations.shell;

/**
 * A word of a line.
 *
 * @param text what it means, its quotes taken away
 * @param start where it begins in the line
 * @param end where it ends
 * @param home where in the text a {@code ~} stands that is the user's home; -1 for none
 */
record Word(String text, int start, int end, int home) {

    /** The text for a user with this home; empty where it is not known. */
    String at(String folder) {
        return home < 0 || folder.isEmpty()
                ? text
                : text.substring(0, home) + folder + text.substring(home + 1);
    }
}
