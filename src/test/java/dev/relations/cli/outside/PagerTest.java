package dev.relations.cli.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Long answers on a terminal of three lines. */
class PagerTest {

    private static final String LONG = "one\ntwo\nthree\nfour\n";

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();

    private void show(String text, Map<String, String> variables) {
        show(writer -> writer.print(text), variables);
    }

    private void show(Consumer<PrintWriter> text, Map<String, String> variables) {
        PrintWriter writer = new PrintWriter(out);
        Environment environment =
                new Environment(
                        variables,
                        folder,
                        Clock.systemUTC(),
                        new TerminalFacts(true, true, true, 80, 3),
                        new ByteArrayInputStream(new byte[0]),
                        writer,
                        writer);
        TallWriter.show(environment, text);
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

    @Test
    @Timeout(20)
    void theFirstScreenIsThereWhileTheRestIsMade() throws IOException {
        String pager = script("head -n 3 >first; mv first screen; cat >rest");
        show(
                writer -> {
                    writer.print("one\ntwo\nthree\n");
                    awaitFile(folder.resolve("screen"));
                    writer.print("four\n");
                },
                Map.of("PAGER", pager));
        assertThat(folder.resolve("screen")).hasContent("one\ntwo\nthree\n");
        assertThat(folder.resolve("rest")).hasContent("four\n");
    }

    private static void awaitFile(Path file) {
        while (!Files.exists(file)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    @Timeout(20)
    void noMoreIsMadeWhenTheUserHasLeftThePager() throws IOException {
        show(
                writer -> {
                    while (true) {
                        writer.print("line\n");
                    }
                },
                Map.of("PAGER", script("exec head -n 5 >seen")));
        assertThat(folder.resolve("seen")).hasContent("line\n".repeat(5));
    }

    @Test
    void nothingIsShownOfATextThatFailsWithinTheFirstScreen() {
        assertThatThrownBy(() -> show(PagerTest::failing, Map.of("PAGER", "cat")))
                .hasMessage("failed");
        assertThat(out.toString()).isEmpty();
    }

    private static void failing(PrintWriter writer) {
        writer.print("one\n");
        throw new IllegalStateException("failed");
    }

    @Test
    void aTextThatFailsLaterIsToldOnceThePagerHasEnded() throws IOException {
        String pager = script("cat >seen; mv seen ended");
        assertThatThrownBy(
                        () ->
                                show(
                                        writer -> {
                                            writer.print(LONG);
                                            failing(writer);
                                        },
                                        Map.of("PAGER", pager)))
                .hasMessage("failed");
        assertThat(folder.resolve("ended")).hasContent(LONG + "one\n");
    }

    @Test
    void anInterruptedTextOpensNoPager() throws IOException {
        String pager = script("touch opened");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> show(LONG, Map.of("PAGER", pager)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder.resolve("opened")).doesNotExist();
    }
}
