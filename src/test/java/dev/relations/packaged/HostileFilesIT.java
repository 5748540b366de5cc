package dev.relations.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are made to fill the memory or to take for ever end in a diagnostic, soon and in
 * little memory, and the record beside them is answered from. How soon depends on the machine: here
 * it is a bound that only a mistake goes beyond; {@code src/bench/hostile} measures.
 */
class HostileFilesIT {

    private static final String HEAD = "title: T\ndate: \"2024-01-01\"\ncountries: [JP]\n";
    private static final long MOST_MEGABYTES = 256;
    private static final int MOST_SECONDS = 10;

    @TempDir Path folder;

    /**
     * A file that nobody wrote in good faith.
     *
     * @param code what is told of it; empty where it is only odd
     */
    private record Hostile(String name, String content, Charset charset, String code) {
        static Hostile of(String name, String content, String code) {
            return new Hostile(name, content, StandardCharsets.UTF_8, code);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> files() {
        StringBuilder bomb = new StringBuilder(HEAD + "a: &a [l,l,l,l,l,l,l,l,l]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            String alias = "*" + (char) (c - 1);
            bomb.append(c + ": &" + c + " [" + (alias + ",").repeat(8) + alias + "]\n");
        }
        return Stream.of(
                Hostile.of("alias-bomb", bomb.toString(), "alias-bomb"),
                Hostile.of("nesting", HEAD + "x: " + "[".repeat(10_000), "too-deep"),
                Hostile.of(
                        "closed-nesting",
                        HEAD + "x: " + "[".repeat(10_000) + "]".repeat(10_000),
                        "too-deep"),
                Hostile.of("key", HEAD + "k".repeat(10_000_000) + ": 1\n", "too-large"),
                Hostile.of("number", HEAD + "x: " + "9".repeat(1_000_000) + "\n", ""),
                Hostile.of(
                        "date",
                        "title: T\ndate: " + "9".repeat(1_000_000) + "\ncountries: [JP]\n",
                        "impossible-date"),
                Hostile.of("nul", HEAD + "notes: a\0b\n", "forbidden-character"),
                Hostile.of("surrogate", HEAD + "notes: \"\\ud800\"\n", "forbidden-character"),
                Hostile.of("mark", "\uFEFF" + HEAD, ""),
                new Hostile("utf-16", HEAD, StandardCharsets.UTF_16, "not-utf-8"),
                new Hostile("utf-16-le", HEAD, StandardCharsets.UTF_16LE, "not-utf-8"),
                new Hostile("latin-1", "a: \u00c3\n", StandardCharsets.ISO_8859_1, "not-utf-8"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void endsInADiagnosticSoonAndInLittleMemory(Hostile file) throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        Files.writeString(records.resolve("2024-01-01-hostile.yaml"), file.content, file.charset);
        Files.writeString(records.resolve("2024-01-02-good.yaml"), HEAD.replace("01-01", "01-02"));

        Run list = run("list", "--format", "ids");
        assertThat(list.code).as(list.text).isEqualTo(file.code.isEmpty() ? 0 : 3);
        assertThat(list.text).contains("2024-01-02-good").contains(file.code);
        Run check = run("check", "--fail-on", "error");
        assertThat(check.code).as(check.text).isEqualTo(file.code.isEmpty() ? 0 : 1);
        assertThat(check.text).contains(file.code);
        assertThat(List.of(list.megabytes, check.megabytes))
                .allMatch(megabytes -> megabytes < MOST_MEGABYTES);
    }

    private record Run(int code, String text, long megabytes) {}

    /** The memory is what the system says of the process, as long as it lives. */
    private Run run(String... words) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> line =
                Stream.concat(
                                Stream.of(
                                        PackagedProgram.appFolder()
                                                .resolve("bin/relations")
                                                .toString()),
                                Stream.of(words))
                        .toList();
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().put("RELATIONS_INDEX", "off");
        builder.redirectErrorStream(true).redirectOutput(out.toFile());
        Process process = builder.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        long most = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, megabytes(process.pid()));
            if (System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError(line + " took longer than " + MOST_SECONDS + " s");
            }
        }
        return new Run(process.exitValue(), Files.readString(out), most);
    }

    private static long megabytes(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        } catch (IOException e) {
            // It has ended, or the system does not tell.
        }
        return 0;
    }
}
