package dev.relations.shell;

import dev.relations.cli.Environment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;

/** Where a terminal comes from. */
final class Terminals {
    private Terminals() {}

    /**
     * The terminal that the process runs in. It is asked nothing: to wait for its answers would
     * take longer than all the rest.
     */
    static Terminal ofProcess(Environment environment) throws IOException {
        String type = environment.variable("TERM").orElse("dumb");
        Terminal terminal =
                TerminalBuilder.builder()
                        .name("relations")
                        .type(type)
                        .system(true)
                        .providers("jni,exec")
                        .encoding(StandardCharsets.UTF_8)
                        .graphemeCluster(false)
                        .nativeSignals(true)
                        .signalHandler(Terminal.SignalHandler.SIG_IGN)
                        .build();
        if (type.equals("dumb")) {
            // The library leaves Ctrl-C to the system there, which would end the program.
            Signals.register("INT", () -> terminal.raise(Terminal.Signal.INT));
        }
        return terminal;
    }
}
