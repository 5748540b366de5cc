package dev.relations;

import dev.relations.cli.Program;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.PipeWriter;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.shell.Interactive;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the program meets the process: streams, environment, clock, arguments, exit code. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code. All has been written by then, and
     * nothing waits for the end of the process: {@code System.exit} would first look for a logger
     * to tell (since JDK 21), which takes longer than many an answer.
     */
    public static void main(String[] args) throws IOException {
        int code = run(args);
        endOutput();
        Runtime.getRuntime().halt(code);
    }

    /**
     * Ends the output. Who reads an answer to its end would otherwise wait until the system has
     * taken back all memory of the process, a twentieth of the time in which a line is completed.
     */
    static void endOutput() throws IOException {
        new FileOutputStream(FileDescriptor.out).close();
    }

    /** Runs one command; the build's training runs many in one process. */
    static int run(String... args) {
        Environment environment =
                new Environment(
                        variables(),
                        Path.of("").toAbsolutePath(),
                        new SystemClock(),
                        terminal(),
                        System.in,
                        PipeWriter.to(new FileOutputStream(FileDescriptor.out)),
                        PipeWriter.to(new FileOutputStream(FileDescriptor.err)));
        return new Program(environment, new Interactive()).run(args);
    }

    /**
     * Those of the user, whose locale the launcher tells: in place of C it gives the JVM UTF-8. The
     * user's name is told also where no variable does.
     */
    private static Map<String, String> variables() {
        String locale = System.getProperty("relations.locale");
        boolean nameless = System.getenv("USER") == null && System.getenv("LOGNAME") == null;
        if (locale == null && !nameless) {
            return System.getenv();
        }
        Map<String, String> variables = new HashMap<>(System.getenv());
        if (locale != null) {
            variables.put("LC_ALL", locale);
        }
        if (nameless) {
            variables.put("USER", System.getProperty("user.name", "unknown"));
        }
        return variables;
    }

    /** What the launcher found out; without it, no stream is taken for a terminal. */
    private static TerminalFacts terminal() {
        String streams = System.getProperty("relations.tty", "");
        return new TerminalFacts(
                streams.contains("0"),
                streams.contains("1"),
                streams.contains("2"),
                positive(System.getProperty("relations.columns"), 80),
                positive(System.getProperty("relations.lines"), 24));
    }

    /** The machine's clock; its zone is looked up when asked for, for that reads large tables. */
    private static final class SystemClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.now();
        }
    }

    private static int positive(@Nullable String number, int otherwise) {
        try {
            int value = number == null ? 0 : Integer.parseInt(number);
            return value > 0 ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
