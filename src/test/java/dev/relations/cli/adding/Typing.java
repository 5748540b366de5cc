package dev.relations.cli.adding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.Program;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Calls {@code add} on a terminal that can do nothing but print and read lines, and types. */
abstract class Typing {

    private static final Path RECORDS = Path.of("src/test/resources/dev/relations/cli/records");

    @TempDir Path folder;

    final Map<String, String> variables = new TreeMap<>();
    TerminalFacts terminal = new TerminalFacts(true, true, true, 100, 40);
    String out = "";
    String err = "";

    @BeforeEach
    void makeRecords() throws IOException {
        try (Stream<Path> files = Files.walk(RECORDS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("records").resolve(RECORDS.relativize(file)));
            }
        }
        variables.putAll(Map.of("LC_ALL", "C.UTF-8", "NO_COLOR", "1", "RELATIONS_INDEX", "off"));
        variables.put("XDG_STATE_HOME", folder.resolve("state").toString());
    }

    /** Runs a command and types lines; the exit code. */
    int add(String typed, String... arguments) {
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        Environment environment =
                new Environment(
                        variables,
                        folder,
                        Clock.fixed(Instant.parse("2024-03-06T12:00:00Z"), ZoneOffset.UTC),
                        terminal,
                        new Typed(typed),
                        new PrintWriter(outText),
                        new PrintWriter(errText));
        String[] all = Stream.concat(Stream.of("add"), Stream.of(arguments)).toArray(String[]::new);
        int code = new Program(environment).run(all);
        out = outText.toString();
        err = errText.toString();
        return code;
    }

    /** What somebody types: of the next line nothing is there yet when one ends. */
    private static final class Typed extends ByteArrayInputStream {
        private final String text;

        Typed(String text) {
            super(text.replace("⏎", "\n").getBytes(StandardCharsets.UTF_8));
            this.text = text;
        }

        @Override
        public synchronized int available() {
            String before = new String(buf, 0, pos, StandardCharsets.UTF_8);
            return text.startsWith("⏎", before.length() - 1) ? 1 : 0;
        }
    }

    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    Path draft() throws IOException {
        try (Stream<Path> drafts = Files.list(folder.resolve("state/relations/drafts"))) {
            return drafts.findFirst().orElseThrow();
        }
    }

    static final String TALK =
            lines("yesterday", "", "", "", "phone", "", "Telephone talk", "ukraine");

    /** Lets the user have an editor that puts a text into the place of the record. */
    void editorThatWrites(String text) throws IOException {
        Path editor = folder.resolve("editor");
        Path written = folder.resolve("written");
        Files.writeString(written, text);
        Files.writeString(editor, "#!/bin/sh\ncat '" + written + "' > \"$1\"\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        variables.put("EDITOR", editor.toString());
    }
}
