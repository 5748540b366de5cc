package dev.relations.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A run of the packaged program to be: which launcher, in which folder, with which environment and
 * input.
 *
 * <p>A value: each {@code with} method returns a changed copy. The environment is the one of the
 * tests without what would change the program's answers, and with what {@link #with} adds.
 */
public record PackagedProgram(
        List<String> command,
        Path folder,
        Map<String, String> environment,
        String input,
        Duration patience) {

    /** How a run ended. */
    public record Result(int exitCode, String out, String err) {
        /** The lines of the standard output. */
        public List<String> lines() {
            return out.lines().toList();
        }
    }

    /** The app folder that the build made. */
    public static Path appFolder() {
        String folder = System.getProperty("relations.app");
        return Path.of(folder == null ? "target/relations" : folder).toAbsolutePath();
    }

    /** The packaged program, to be run in this folder without input. */
    public static PackagedProgram in(Path folder) {
        return of(appFolder().resolve("bin/relations"), folder);
    }

    /** Any other command, under the same conditions. */
    public static PackagedProgram of(Path command, Path folder) {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment
                .keySet()
                .removeIf(
                        name ->
                                name.startsWith("RELATIONS_")
                                        || name.startsWith("LC_")
                                        || List.of("LANG", "NO_COLOR", "CLICOLOR_FORCE", "PAGER")
                                                .contains(name)
                                        || List.of("VISUAL", "EDITOR", "COLUMNS", "LINES")
                                                .contains(name)
                                        || List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
                                                .contains(name));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("XDG_CACHE_HOME", Path.of("target/test-cache").toAbsolutePath().toString());
        return new PackagedProgram(
                List.of(command.toString()), folder, environment, "", Duration.ofSeconds(60));
    }

    /** With a variable of the environment set. */
    public PackagedProgram with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.put(name, value);
        return new PackagedProgram(command, folder, changed, input, patience);
    }

    /** With a variable of the environment removed. */
    public PackagedProgram without(String name) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.remove(name);
        return new PackagedProgram(command, folder, changed, input, patience);
    }

    /** With this text on its standard input. */
    public PackagedProgram reading(String text) {
        return new PackagedProgram(command, folder, environment, text, patience);
    }

    /**
     * Runs it with these arguments and waits for its end.
     *
     * @throws IllegalStateException when it outlasts the patience; it is killed then
     */
    public Result run(String... arguments) {
        List<String> line = new ArrayList<>(command);
        line.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            CompletableFuture<String> out = read(process.getInputStream());
            CompletableFuture<String> err = read(process.getErrorStream());
            write(process.getOutputStream());
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(line + " took longer than " + patience);
            }
            return new Result(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void write(OutputStream stream) {
        try (stream) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException ignored) {
            // The program may end without reading its input.
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (stream) {
                        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                task -> new Thread(task, "output").start());
    }
}
