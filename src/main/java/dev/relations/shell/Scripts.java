package dev.relations.shell;

import dev.relations.cli.command.CommandException;
import dev.relations.cli.outside.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the lines of scripts come from. */
final class Scripts {
    private Scripts() {}

    /** The lines of a file. */
    static List<String> lines(Environment environment, String file) {
        try {
            List<String> lines =
                    Files.readAllLines(environment.resolve(file), StandardCharsets.UTF_8);
            if (!lines.isEmpty()) {
                lines.set(0, withoutMark(lines.get(0)));
            }
            return lines;
        } catch (NoSuchFileException e) {
            throw CommandException.notFound("there is no file " + file);
        } catch (CharacterCodingException e) {
            throw CommandException.notFound(file + " is no text in UTF-8");
        } catch (IOException e) {
            throw CommandException.notFound(file + " cannot be read: " + e.getMessage());
        }
    }

    /**
     * The lines of a stream, each read when it is asked for, so that a command can read what stands
     * behind its line.
     */
    static Iterator<String> lines(InputStream in) {
        return new Iterator<>() {
            private @Nullable String next;
            private boolean begun;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    Optional<String> line = line(in);
                    next = (begun ? line : line.map(Scripts::withoutMark)).orElse(null);
                    begun = true;
                }
                return next != null;
            }

            @Override
            public String next() {
                String line = hasNext() ? next : null;
                if (line == null) {
                    throw new NoSuchElementException();
                }
                next = null;
                return line;
            }
        };
    }

    private static Optional<String> line(InputStream in) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            int b = in.read();
            if (b < 0) {
                return Optional.empty();
            }
            for (; b >= 0 && b != '\n'; b = in.read()) {
                line.write(b);
            }
            return Optional.of(withoutReturn(line.toString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw CommandException.notFound("standard input cannot be read: " + e.getMessage());
        }
    }

    /** Editors of Windows begin a file with a mark of its encoding. */
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /** And they end a line with two characters. */
    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
