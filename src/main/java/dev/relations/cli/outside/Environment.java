package dev.relations.cli.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Everything outside the program that a command may use; passed in, so that a test can stand in for
 * any of it.
 *
 * @param variables environment variables
 * @param workingDirectory where relative paths start
 * @param clock the time and the user's zone
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 */
public record Environment(
        Map<String, String> variables,
        Path workingDirectory,
        Clock clock,
        TerminalFacts terminal,
        InputStream in,
        PrintWriter out,
        PrintWriter err) {

    /** The value of a variable; empty when it is unset or empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(v -> !v.isEmpty());
    }

    /** The same with other streams. */
    public Environment with(
            TerminalFacts facts, InputStream input, PrintWriter output, PrintWriter errors) {
        return new Environment(variables, workingDirectory, clock, facts, input, output, errors);
    }

    /**
     * One line of standard input, byte by byte, so that nothing behind it is taken from whoever
     * reads next; none at the end.
     */
    public Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        return line(line)
                ? Optional.of(line.toString(StandardCharsets.UTF_8).stripTrailing())
                : Optional.empty();
    }

    /** The same, for who wants what stands behind the last line end too; false at the end. */
    boolean line(ByteArrayOutputStream into) throws IOException {
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return false;
            }
            into.write(b);
        }
        return true;
    }

    /** Today, where the user is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A path that may begin with {@code ~}, as a shell would hand it over. */
    public String atHome(String path) {
        boolean home = path.equals("~") || path.startsWith("~/");
        return home ? variable("HOME").orElse("~") + path.substring(1) : path;
    }

    /** A path that the user typed, made absolute. */
    public Path resolve(String path) {
        return workingDirectory.resolve(path).normalize();
    }

    /** A path as the user would type it from here; absolute when it is not below. */
    public String shown(Path path) {
        return path.startsWith(workingDirectory)
                ? workingDirectory.relativize(path).toString()
                : path.toString();
    }
}
