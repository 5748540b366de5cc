package dev.relations.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An interactive shell in a real pseudo-terminal of 100 columns, that of a tmux of its own. */
final class TerminalShell implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String socket;
    private final PackagedProgram tmux;

    private TerminalShell(String socket, PackagedProgram tmux) {
        this.socket = socket;
        this.tmux = tmux;
    }

    /**
     * Starts a shell, with the packaged program on the path.
     *
     * @param command the command line of the shell
     * @param preparation a line that sets the prompt to {@code >}, loads what is tried and clears
     */
    static TerminalShell start(Path folder, String command, String preparation) {
        Needs.command("tmux");
        String path = PackagedProgram.appFolder().resolve("bin") + ":" + System.getenv("PATH");
        PackagedProgram tmux =
                PackagedProgram.of(Path.of("tmux"), folder)
                        .with("PATH", path)
                        .with("HOME", home().toString())
                        .with("TERM", "xterm-256color")
                        .without("TMUX");
        TerminalShell shell =
                new TerminalShell(folder.getFileName() + "-" + command.charAt(0), tmux);
        shell.run("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "40", command);
        shell.type(preparation);
        shell.key("Enter");
        shell.await(screen -> screen.equals(">"));
        return shell;
    }

    /**
     * Not the folder of a test, for a shell may still write its history there when the test ends.
     */
    private static Path home() {
        try {
            return Files.createDirectories(Path.of("target/test-home").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-L", socket));
        all.addAll(List.of(arguments));
        return tmux.run(all.toArray(String[]::new)).out();
    }

    /** Types letters. */
    void type(String text) {
        run("send-keys", "-l", "--", text);
    }

    /** Presses a key by its tmux name. */
    void key(String name) {
        run("send-keys", name);
    }

    /** Presses Tab and waits for what then fits. */
    String tab(Predicate<String> expected) {
        key("Tab");
        return await(expected);
    }

    /** Takes back the line that is being typed. */
    void clear() {
        key("C-u");
        await(screen -> screen.equals(">"));
    }

    /** What the terminal shows, once it is as expected. */
    String await(Predicate<String> expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String screen = screen();
        while (!expected.test(screen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the screen is not as expected:\n" + screen);
            }
            pause();
            screen = screen();
        }
        return screen;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the terminal shows now, without blanks at the end. */
    String screen() {
        return run("capture-pane", "-p", "-J").stripTrailing();
    }

    /** Closes the terminal, and waits for what runs in it: it may still write where a test is. */
    @Override
    public void close() {
        List<ProcessHandle> inside = processes();
        run("kill-server");
        inside.forEach(TerminalShell::awaitEnd);
    }

    /** What runs in the terminal; nothing when that has been closed already. */
    private List<ProcessHandle> processes() {
        String shell = run("display-message", "-p", "#{pane_pid}").strip();
        return shell.isEmpty()
                ? List.of()
                : ProcessHandle.of(Long.parseLong(shell)).stream()
                        .flatMap(each -> Stream.concat(each.descendants(), Stream.of(each)))
                        .toList();
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionError("a process goes on when its terminal is closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
