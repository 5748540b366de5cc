package dev.relations.shell;

import dev.relations.cli.command.CommandException;
import dev.relations.cli.outside.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Commands of the system, as {@code sh} understands them. They own the terminal while they run:
 * what is typed and {@code Ctrl-C} are for them.
 */
final class SystemCommands {

    /** So long a signal may take to get to the thread that it is for. */
    private static final int SIGNAL_MILLIS = 200;

    /**
     * Whether children write to the process's own streams. Where the shell's streams are others,
     * what children write is copied there.
     */
    private final boolean inherit;

    SystemCommands(boolean inherit) {
        this.inherit = inherit;
    }

    /** A child that reads what the terminal says; waits for its end. */
    int run(String command, Environment streams) {
        Child child = start(command, streams, Redirect.INHERIT, false);
        return child.end();
    }

    /** A child that is given its input. */
    Child fed(String command, Environment streams) {
        return start(command, streams, Redirect.PIPE, false);
    }

    /** A child that is given its input, and whose output is for the shell. */
    Child filter(String command, Environment streams) {
        return start(command, streams, Redirect.PIPE, true);
    }

    private Child start(String command, Environment streams, Redirect input, boolean captured) {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
        builder.directory(streams.workingDirectory().toFile());
        builder.environment().put("LESSCHARSET", "utf-8");
        builder.redirectInput(input);
        if (inherit) {
            builder.redirectError(Redirect.INHERIT);
            if (!captured) {
                builder.redirectOutput(Redirect.INHERIT);
            }
        }
        streams.out().flush();
        streams.err().flush();
        try {
            Process process = builder.start();
            if (Thread.currentThread().isInterrupted()) {
                // Ctrl-C came before there was a child that it could reach.
                process.destroy();
            }
            List<Thread> copies = new ArrayList<>();
            if (!inherit) {
                copies.add(copy(process.getErrorStream(), streams.err()));
                if (!captured) {
                    copies.add(copy(process.getInputStream(), streams.out()));
                }
            }
            return new Child(process, copies);
        } catch (IOException e) {
            throw whyNotStarted(e);
        }
    }

    /**
     * A Ctrl-C that came while the child was being made ends its start, and is told a bit later.
     */
    private static RuntimeException whyNotStarted(IOException e) {
        try {
            Thread.sleep(SIGNAL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new CancellationException();
        }
        return CommandException.notFound("sh cannot be started: " + e.getMessage());
    }

    private static Thread copy(InputStream from, PrintWriter to) {
        Thread thread =
                new Thread(
                        () -> {
                            try (Reader reader =
                                    new InputStreamReader(from, StandardCharsets.UTF_8)) {
                                reader.transferTo(to);
                                to.flush();
                            } catch (IOException e) {
                                // The child has gone; its exit code tells.
                            }
                        },
                        "child-output");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** A child process. */
    static final class Child {
        private final Process process;
        private final List<Thread> copies;

        private Child(Process process, List<Thread> copies) {
            this.process = process;
            this.copies = copies;
        }

        /** What it reads. */
        OutputStream input() {
            return process.getOutputStream();
        }

        /** What it writes, where that is for the shell. */
        InputStream output() {
            return process.getInputStream();
        }

        /** Waits for its end, whatever interrupts; its exit code. */
        int end() {
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        int code = process.waitFor();
                        for (Thread copy : copies) {
                            copy.join();
                        }
                        return code;
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
