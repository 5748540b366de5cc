package dev.relations.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.Program;
import dev.relations.cli.command.Interaction;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.PipeWriter;
import dev.relations.cli.outside.TerminalFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.ScreenTerminal;

/**
 * The program on a terminal that exists in memory alone: a test presses keys and looks at the
 * screen. Whatever is awaited must come within seconds.
 */
final class TypedSession implements AutoCloseable {
    static final String ENTER = "\r";
    static final String TAB = "\t";
    static final String CTRL_C = "\3";
    static final String CTRL_D = "\4";
    static final String CTRL_R = "\22";
    static final String RIGHT = "\033OC";
    static final String UP = "\033OA";

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(15);

    private final ScreenTerminal.VirtualTerminal virtual;
    private final CompletableFuture<Integer> end;

    /** Runs the program with these arguments in a folder. */
    static TypedSession in(Path folder, String... arguments) {
        return new TypedSession(folder, 100, 40, Map.of(), arguments);
    }

    TypedSession(
            Path folder, int columns, int lines, Map<String, String> more, String... arguments) {
        try {
            virtual = ScreenTerminal.withTerminal("relations", "xterm-256color", columns, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> variables = new TreeMap<>();
        variables.put("LC_ALL", "C.UTF-8");
        variables.put("TERM", "xterm-256color");
        variables.put("NO_COLOR", "1");
        variables.put("RELATIONS_INDEX", "off");
        variables.put("RELATIONS_PAGER", "cat");
        variables.put("XDG_STATE_HOME", folder.resolve("state").toString());
        variables.putAll(more);
        Terminal terminal = virtual.terminal();
        PrintWriter writer = PipeWriter.to(terminal.writer());
        Environment environment =
                new Environment(
                        variables,
                        folder,
                        Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC),
                        new TerminalFacts(true, true, true, columns, lines),
                        new ByteArrayInputStream(new byte[0]),
                        writer,
                        writer);
        Interaction interaction = Interactive.on(terminal);
        end =
                CompletableFuture.supplyAsync(
                        () -> new Program(environment, interaction).run(arguments),
                        task -> new Thread(task, "typed-session").start());
    }

    /** Presses keys. */
    TypedSession type(String... keys) {
        try {
            for (String key : keys) {
                virtual.terminal().processInputBytes(key.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Waits until a line begins with the prompt and nothing behind it. */
    TypedSession prompt() {
        return await("relations>$");
    }

    /**
     * Waits until the last line of the screen that is not empty begins as a pattern says; where
     * that ends in {@code $}, until it is so as a whole.
     */
    TypedSession await(String lastLine) {
        String pattern = lastLine.endsWith("$") ? lastLine.replace("$", "\\s*") : lastLine + ".*";
        await(() -> last().matches("(?s)" + pattern), lastLine);
        return this;
    }

    /** Waits until a text is on the screen. */
    TypedSession sees(String text) {
        await(() -> screen().contains(text), text);
        return this;
    }

    /** Waits until a command runs, which then is who reads the keys. */
    TypedSession running() {
        await(
                () -> virtual.terminal().getAttributes().getLocalFlag(Attributes.LocalFlag.ICANON),
                "a command that runs");
        return this;
    }

    /** Waits until this is what is underlined on the screen. */
    void awaitUnderlined(String text) {
        await(() -> underlined().equals(text), text + " underlined");
    }

    private String underlined() {
        StringBuilder underlined = new StringBuilder();
        for (long cell : cells()) {
            if (ScreenTerminal.cellUnderline(cell)) {
                underlined.appendCodePoint(ScreenTerminal.cellCodePoint(cell));
            }
        }
        return underlined.toString();
    }

    private long[] cells() {
        ScreenTerminal screen = virtual.screen();
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        return cells;
    }

    private interface Condition {
        boolean holds();
    }

    private void await(Condition condition, String what) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited for <" + what + "> on\n" + screen());
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The lines of the screen, without blanks at their ends and empty lines at its end. */
    List<String> lines() {
        int columns = virtual.screen().getColumns();
        int rows = virtual.screen().getRows();
        long[] cells = cells();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int point = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
                if (point != 0) {
                    line.appendCodePoint(point);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    String screen() {
        return String.join("\n", lines());
    }

    private String last() {
        List<String> lines = lines();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** Makes the window another size. */
    void resize(int columns, int lines) {
        virtual.screen().setSize(Size.of(columns, lines));
        virtual.terminal().setSize(Size.of(columns, lines));
        virtual.terminal().raise(Terminal.Signal.WINCH);
    }

    /** Waits for the program's end; its exit code. */
    int exitCode() {
        try {
            return end.get(PATIENCE, TimeUnit.NANOSECONDS);
        } catch (Exception e) {
            throw new AssertionError("the program has not ended; the screen is\n" + screen(), e);
        }
    }

    @Override
    public void close() {
        try {
            if (!end.isDone()) {
                type(CTRL_C, CTRL_C, CTRL_D);
            }
            virtual.terminal().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(end).as("the end of the program").succeedsWithin(15, TimeUnit.SECONDS);
    }
}
