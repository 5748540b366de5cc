package dev.relations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that is interrupted wherever it writes. */
class InterruptedTest {

    @TempDir Path folder;

    /** What a terminal's output is from the moment on when its user pressed Ctrl-C. */
    private static final class Interrupted extends Writer {
        @Override
        public void write(char[] chars, int from, int length) {
            throw new CancellationException();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private int run(Writer out, Writer err, String... arguments) {
        return new Program(
                        new Environment(
                                Map.of(),
                                folder,
                                Clock.systemUTC(),
                                TerminalFacts.NONE,
                                new ByteArrayInputStream(new byte[0]),
                                new PrintWriter(out),
                                new PrintWriter(err)))
                .run(arguments);
    }

    @Test
    void theCodeSaysSoWhateverItWasAboutToTell() {
        assertThat(run(new Interrupted(), new StringWriter(), "help", "list")).isEqualTo(130);
        assertThat(run(new StringWriter(), new Interrupted(), "lits")).isEqualTo(130);
        assertThat(run(new StringWriter(), new Interrupted(), "list")).isEqualTo(130);
    }
}
