package dev.relations.shell;

import dev.relations.cli.Environment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.InfoCmp;
import org.jline.utils.Signals;

/** Where a terminal comes from. */
final class Terminals {
    private static final String NAME = "relations";
    private static final String DUMB = Terminal.TYPE_DUMB;

    private Terminals() {}

    /**
     * The terminal that the process runs in. It is asked nothing: to wait for its answers would
     * take longer than all the rest.
     */
    static Terminal ofProcess(Environment environment) throws IOException {
        String type = environment.variable("TERM").orElse(DUMB);
        if (type.equals(DUMB)) {
            return withoutAbilities();
        }
        preferKnown(type);
        return provider()
                .sysTerminal(
                        NAME,
                        type,
                        false,
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        true,
                        Terminal.SignalHandler.SIG_IGN,
                        false,
                        SystemStream.Output);
    }

    /** One that shows characters one after another, and nothing else. */
    private static Terminal withoutAbilities() throws IOException {
        Terminal terminal =
                TerminalBuilder.builder()
                        .name(NAME)
                        .provider(TerminalBuilder.PROP_PROVIDER_DUMB)
                        .type(DUMB)
                        .dumb(true)
                        .system(true)
                        .encoding(StandardCharsets.UTF_8)
                        .graphemeCluster(false)
                        .signalHandler(Terminal.SignalHandler.SIG_IGN)
                        .build();
        // The library leaves Ctrl-C to the system there, which would end the program.
        Signals.register("INT", () -> terminal.raise(Terminal.Signal.INT));
        return terminal;
    }

    /** The library's native part; where that cannot be loaded, commands of the system. */
    private static TerminalProvider provider() throws IOException {
        try {
            return TerminalProvider.load("jni");
        } catch (IOException e) {
            return TerminalProvider.load("exec");
        }
    }

    /**
     * Has what the library itself knows of a type taken for what the system would tell; to ask the
     * system starts a process. The types of tmux are those of screen, and a little more.
     */
    private static void preferKnown(String type) {
        boolean tmux = type.startsWith("tmux");
        String known =
                InfoCmp.getDefaultInfoCmp(tmux ? "screen" + type.substring("tmux".length()) : type);
        if (known != null) {
            InfoCmp.setLoadedInfoCmp(type, known);
        }
    }
}
