package dev.relations.shell;

import dev.relations.cli.outside.Environment;

/**
 * A word of a line.
 *
 * @param text what it means, its quotes taken away
 * @param start where it begins in the line
 * @param end where it ends
 * @param home where in the text a {@code ~} stands that is the user's home; -1 for none
 */
record Word(String text, int start, int end, int home) {

    /** The text for a user in this environment. */
    String in(Environment environment) {
        return home < 0 ? text : text.substring(0, home) + environment.atHome(text.substring(home));
    }
}
