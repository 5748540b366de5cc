package dev.relations.shell;

import dev.relations.cli.command.CommandException;
import dev.relations.cli.outside.ClosedPipeException;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.PipeWriter;
import dev.relations.cli.outside.TerminalFacts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Streams, some of which lead to files; closed when the command has ended. */
final class Redirected implements Closeable {
    private final List<Closeable> opened = new ArrayList<>();
    private Environment streams;

    private Redirected(Environment streams) {
        this.streams = streams;
    }

    /**
     * Opens the files, in the order they are named.
     *
     * @throws CommandException when one cannot be
     */
    static Redirected of(List<Redirect> redirects, Environment streams) {
        Redirected redirected = new Redirected(streams);
        try {
            redirects.forEach(redirected::lead);
            return redirected;
        } catch (CommandException e) {
            redirected.close();
            throw e;
        }
    }

    Environment streams() {
        return streams;
    }

    private void lead(Redirect redirect) {
        TerminalFacts facts = streams.terminal();
        boolean joins = redirect.kind() == Redirect.Kind.JOIN;
        boolean in = facts.in() && redirect.stream() != 0;
        boolean out = redirect.stream() == 1 ? joins && facts.err() : facts.out();
        boolean err = redirect.stream() == 2 ? joins && facts.out() : facts.err();
        TerminalFacts changed = new TerminalFacts(in, out, err, facts.columns(), facts.lines());
        streams =
                switch (redirect.stream()) {
                    case 0 -> streams.with(changed, read(redirect), streams.out(), streams.err());
                    case 1 -> {
                        PrintWriter to = joins ? streams.err() : write(redirect);
                        yield streams.with(changed, streams.in(), to, streams.err());
                    }
                    default -> {
                        PrintWriter to = joins ? streams.out() : write(redirect);
                        yield streams.with(changed, streams.in(), streams.out(), to);
                    }
                };
    }

    private InputStream read(Redirect redirect) {
        try {
            InputStream in = Files.newInputStream(path(redirect));
            opened.add(in);
            return in;
        } catch (IOException e) {
            throw refused(redirect, e, "be read");
        }
    }

    private PrintWriter write(Redirect redirect) {
        StandardOpenOption how =
                redirect.kind() == Redirect.Kind.APPEND
                        ? StandardOpenOption.APPEND
                        : StandardOpenOption.TRUNCATE_EXISTING;
        try {
            PrintWriter out =
                    PipeWriter.to(
                            Files.newOutputStream(
                                    path(redirect),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE,
                                    how));
            opened.add(out);
            return out;
        } catch (IOException e) {
            throw refused(redirect, e, "be written");
        }
    }

    private Path path(Redirect redirect) throws IOException {
        Path file = streams.resolve(redirect.target().in(streams));
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        return file;
    }

    private static CommandException refused(Redirect redirect, IOException e, String what) {
        String file = redirect.target().text();
        String named = file.isEmpty() ? "\"\"" : file;
        return CommandException.notFound(named + " cannot " + what + ": " + reason(e));
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return String.valueOf(reason);
    }

    /**
     * Writes what is not written yet.
     *
     * @throws CommandException when that is not possible
     */
    @Override
    public void close() {
        boolean failed = false;
        for (Closeable each : opened) {
            try {
                each.close();
            } catch (IOException | ClosedPipeException e) {
                failed = true;
            }
        }
        if (failed) {
            throw CommandException.notFound("the end of the answer could not be written");
        }
    }
}
