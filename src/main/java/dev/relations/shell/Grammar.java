package dev.relations.shell;

import java.util.function.Predicate;

/**
 * Takes lines apart. Words, quotes, comments, {@code | ; && || > >> <} and line ends mean what they
 * mean to a POSIX shell (XCU 2.2 to 2.10), with these differences: nothing is expanded but {@code
 * ~} where a path begins, parentheses are plain characters (queries have them), {@code !} gives the
 * rest of the line to the system, and behind a {@code |} whatever is no command of ours is the
 * system's.
 */
final class Grammar {

    private final Predicate<String> ours;

    /** A grammar in which these are the commands of ours. */
    Grammar(Predicate<String> ours) {
        this.ours = ours;
    }

    /** Takes a text apart, one line or several. */
    Line parse(String text) {
        return new Scan(text, ours).line();
    }
}
