package dev.relations.diagnostic;

import java.util.Optional;

/**
 * Something wrong with a file, with its place and, where there is one, a way to mend it.
 *
 * @param path the file below the records folder, with {@code /} between its parts
 * @param line from 1; 1 where the whole file is meant
 * @param column in characters (code points), from 1
 * @param message what is wrong, without a full stop
 * @param excerpt the line; empty where there is none or it is too long to show
 * @param length how many characters from the column on are to blame, at least 1
 * @param remedy what to write or do instead
 */
public record Diagnostic(
        String path,
        int line,
        int column,
        Severity severity,
        Code code,
        String message,
        String excerpt,
        int length,
        Optional<String> remedy)
        implements Comparable<Diagnostic> {

    /** An error of a file as a whole. */
    public static Diagnostic ofFile(String path, Code code, String message, String remedy) {
        return new Diagnostic(
                path, 1, 1, Severity.ERROR, code, message, "", 1, Optional.of(remedy));
    }

    /** The same with its file called otherwise. */
    public Diagnostic withPath(String other) {
        return new Diagnostic(
                other, line, column, severity, code, message, excerpt, length, remedy);
    }

    /** The same with the line that it is about. */
    public Diagnostic withExcerpt(String line) {
        return new Diagnostic(
                path, this.line, column, severity, code, message, line, length, remedy);
    }

    /** The same in other words. */
    public Diagnostic withMessage(String words) {
        return new Diagnostic(path, line, column, severity, code, words, excerpt, length, remedy);
    }

    @Override
    public int compareTo(Diagnostic other) {
        int order = path.compareTo(other.path);
        if (order == 0) {
            order = Integer.compare(line, other.line);
        }
        if (order == 0) {
            order = Integer.compare(column, other.column);
        }
        if (order == 0) {
            order = code.compareTo(other.code);
        }
        return order != 0 ? order : message.compareTo(other.message);
    }

    /** As compilers write it: {@code path:line:column: error[code]: message}. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column + ": " + severity + "[" + code + "]: " + message;
    }
}
