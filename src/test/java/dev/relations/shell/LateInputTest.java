package dev.relations.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LateInputTest {

    private static final byte[] TEXT = new byte[100_000];

    @TempDir Path folder;

    private SystemCommands.Child child(String command) {
        PrintWriter out = new PrintWriter(new StringWriter());
        return new SystemCommands(false)
                .fed(
                        command,
                        new Environment(
                                Map.of(),
                                folder,
                                Clock.systemUTC(),
                                TerminalFacts.NONE,
                                new ByteArrayInputStream(new byte[0]),
                                out,
                                out));
    }

    @Test
    void aChildThatNobodyWritesToIsNotStarted() {
        LateInput input = new LateInput(() -> child("echo >started"));
        assertThat(input.end()).isEmpty();
        assertThat(folder.resolve("started")).doesNotExist();
    }

    @Test
    void aChildThatHasEndedIsAClosedPipe() {
        SystemCommands.Child ended = child("exit 4");
        assertThat(ended.end()).isEqualTo(4);
        LateInput input = new LateInput(() -> ended);
        assertThatThrownBy(() -> input.write(TEXT, 0, TEXT.length))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
        assertThat(input.end()).contains(4);
    }

    @Test
    void aChildIsToldTheEnd() throws IOException {
        LateInput input = new LateInput(() -> child("wc -c >counted"));
        input.write(TEXT, 0, TEXT.length);
        assertThat(input.endAfterAll()).isZero();
        assertThat(folder.resolve("counted")).content().contains("100000");
    }
}
