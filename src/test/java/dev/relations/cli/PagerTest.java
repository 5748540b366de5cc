package dev.relations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long answers on a terminal of three lines. */
class PagerTest {

    private static final String LONG = "one\ntwo\nthree\nfour\n";

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();

    private void show(String text, Map<String, String> variables) {
        PrintWriter writer = new PrintWriter(out);
        new Pager(
                        new Environment(
                                variables,
                                folder,
                                Clock.systemUTC(),
                                new TerminalFacts(true, true, true, 80, 3),
                                new ByteArrayInputStream(new byte[0]),
                                writer,
                                writer))
                .show(text);
    }

    private String script(String lines) throws IOException {
        Path script = folder.resolve("pager");
        Files.writeString(script, "#!/bin/sh\n" + lines + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script.toString();
    }

    @Test
    void aLongTextGoesToThePagerAndAShortOneDoesNot() throws IOException {
        Map<String, String> variables = Map.of("RELATIONS_PAGER", script("cat >seen"));
        show("one\ntwo\n", variables);
        assertThat(out.toString()).isEqualTo("one\ntwo\n");
        show(LONG, variables);
        assertThat(out.toString()).isEqualTo("one\ntwo\n");
        assertThat(folder.resolve("seen")).hasContent(LONG);
    }

    @Test
    void aPagerWithoutOptionsOfItsOwnIsToldToShowColours() throws IOException {
        show(LONG, Map.of("PAGER", script("cat >seen; printf %s \"$LESS\" >options")));
        String users = System.getenv().getOrDefault("LESS", "FIRX");
        assertThat(folder.resolve("options")).hasContent(users);
    }

    @Test
    void whereThePagerIsNotThereTheTextIsPrinted() {
        show(LONG, Map.of("RELATIONS_PAGER", "./nowhere"));
        assertThat(out.toString()).isEqualTo(LONG);
    }

    @Test
    void aPagerThatEndsBeforeTheTextIsNoMistake() throws IOException {
        show("line\n".repeat(100_000), Map.of("RELATIONS_PAGER", script("exit 3")));
        assertThat(out.toString()).isEmpty();
    }
}
