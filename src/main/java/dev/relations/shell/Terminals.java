package dev.relations.shell;

import dev.relations.cli.outside.Environment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;

/** Where a terminal comes from. */
final class Terminals {
    static final String NAME = "relations";
    private static final String DUMB = Terminal.TYPE_DUMB;

    private Terminals() {}

    /**
     * The terminal that the process runs in. It is asked nothing: to wait for its answers would
     * take longer than all the rest.
     */
    static Terminal ofProcess(Environment environment) throws IOException {
        Terminal terminal = opened(environment);
        // Ctrl-Z stops what runs on the terminal: a child alone would be waited for without end.
        Signals.registerDefault("TSTP");
        return terminal;
    }

    private static Terminal opened(Environment environment) throws IOException {
        String type = environment.variable("TERM").orElse(DUMB);
        if (type.equals(DUMB)) {
            return withoutAbilities();
        }
        try {
            return ProcessTerminal.open(type);
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            // The native part does not fit; commands of the system do the same, slowly.
            return builder(type).provider(TerminalBuilder.PROP_PROVIDER_EXEC).build();
        }
    }

    /** One that shows characters one after another, and nothing else. */
    private static Terminal withoutAbilities() throws IOException {
        Terminal terminal =
                builder(DUMB).provider(TerminalBuilder.PROP_PROVIDER_DUMB).dumb(true).build();
        // The library leaves Ctrl-C to the system there, which would end the program.
        Signals.register("INT", () -> terminal.raise(Terminal.Signal.INT));
        return terminal;
    }

    private static TerminalBuilder builder(String type) {
        return TerminalBuilder.builder()
                .name(NAME)
                .type(type)
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .graphemeCluster(false)
                .nativeSignals(true)
                .signalHandler(Terminal.SignalHandler.SIG_IGN);
    }
}
