package dev.relations;

import dev.relations.cli.Environment;
import dev.relations.cli.Program;
import dev.relations.cli.TerminalFacts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Where the program meets the process: streams, environment, clock, arguments, exit code. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Environment environment =
                new Environment(
                        System.getenv(),
                        Path.of("").toAbsolutePath(),
                        Clock.systemDefaultZone(),
                        terminal(),
                        System.in,
                        writer(FileDescriptor.out),
                        writer(FileDescriptor.err));
        System.exit(new Program(environment).run(args));
    }

    /** UTF-8 whatever the locale, and the end of the program when the reader has gone. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        Writer utf8 =
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
        return new PrintWriter(new PipeWriter(utf8));
    }

    /** What the launcher found out; without it, what the JVM can tell. */
    private static TerminalFacts terminal() {
        String streams = System.getProperty("relations.tty");
        if (streams == null) {
            streams = System.console() != null && Runtime.version().feature() < 22 ? "012" : "";
        }
        return new TerminalFacts(
                streams.contains("0"),
                streams.contains("1"),
                streams.contains("2"),
                positive(System.getProperty("relations.columns"), 80),
                positive(System.getProperty("relations.lines"), 24));
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
