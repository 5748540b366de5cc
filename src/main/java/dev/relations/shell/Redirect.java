package dev.relations.shell;

/**
 * Where a stream of a command leads instead.
 *
 * @param stream 0, 1 or 2: its input, its output or its errors
 * @param kind what is done with the file
 * @param target the file as typed; empty where output and errors are joined
 * @param start where it begins in the line
 */
record Redirect(int stream, Kind kind, Word target, int start) {

    enum Kind {
        READ,
        WRITE,
        APPEND,
        JOIN
    }
}
