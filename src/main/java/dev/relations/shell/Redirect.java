package dev.relations.shell;

/**
 * Where a stream of a command leads instead.
 *
 * @param stream 0, 1 or 2: its input, its output or its errors
 * @param kind what is done with the file
 * @param target the file as typed; empty where output and errors are joined
 */
record Redirect(int stream, Kind kind, Word target) {

    enum Kind {
        READ,
        WRITE,
        APPEND,
        JOIN
    }
}
