package dev.relations.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.command.Relations;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jline.reader.Candidate;
import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines put together by chance, the same in each run. */
class AnyLineTest {

    private static final String[] PIECES = {
        "list",
        "show",
        "use",
        "topics",
        "relations",
        "help",
        "source",
        "exit",
        "add",
        "import",
        "--country",
        "--minister=",
        "--topic",
        "--format",
        "--since",
        "-n",
        "-r",
        "--",
        "-",
        "=",
        "France",
        "kami",
        "country:",
        "minister:\"",
        "(",
        ")",
        "or",
        "-topic:iran",
        ",",
        "2024-02",
        "'",
        "\"",
        "\\",
        "`",
        "$",
        "#",
        "~/",
        "~",
        "!",
        "|",
        "||",
        "&&",
        "&",
        ";",
        ">",
        ">>",
        "<",
        "2>&1",
        ">&2",
        "less",
        "while",
        "do",
        "done",
        "{",
        "}",
        "case",
        "esac",
        "\n",
        "\t",
        " ",
        " ",
        " ",
        " ",
        "\r",
        "\0",
        "上川",
        "𠮷田",
        "e\u0301",
        "😀",
        "\u3000",
        "\u00a0",
        "\u200f",
        "\ud842",
        "\u001b[31m"
    };

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        Samples.copyTo(folder.resolve("records"));
        Environment environment =
                new Environment(
                        Map.of("LC_ALL", "C.UTF-8", "RELATIONS_INDEX", "off"),
                        folder,
                        Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC),
                        TerminalFacts.NONE,
                        InputStream.nullInputStream(),
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(Writer.nullWriter()));
        Relations relations = new Relations(environment, Optional.empty(), Optional.empty());
        shell = Shell.of(relations, Interactive.withoutTerminal());
        shell.session().readAhead();
    }

    private static String line(Random random, int most) {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            line.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return line.toString();
    }

    @Test
    void isShownAndCompletedWhereverTheCursorIs() {
        Random random = new Random(17);
        Grammar grammar = shell.interpreter().grammar();
        LineParser parser = new LineParser(grammar);
        ShellCompleter completer = new ShellCompleter(shell.session());
        LineHighlighter highlighter = new LineHighlighter(shell.session(), grammar);
        for (int i = 0; i < 1500; i++) {
            String line = (i % 2 == 0 ? "list " : "") + line(random, 12);
            int points = line.codePointCount(0, line.length());
            int cursor = random.nextInt(points + 1);
            assertThat(highlighter.styles(line, EditorCursor.in(line, cursor)))
                    .as(line)
                    .hasSize(line.length())
                    .doesNotContainNull();
            LineParser.AtCursor at =
                    (LineParser.AtCursor) parser.parse(line, cursor, ParseContext.COMPLETE);
            assertThat(at.rawWordCursor()).as(line).isBetween(0, at.rawWordLength());
            List<Candidate> candidates = new ArrayList<>();
            if (at.ours()) {
                completer.offer(at, candidates);
            }
            isReadBack(grammar, line, at, candidates);
        }
    }

    /** Puts a candidate where the editor puts it, and reads the line again. */
    private static void isReadBack(
            Grammar grammar, String line, LineParser.AtCursor at, List<Candidate> candidates) {
        Place place = at.place();
        for (Candidate each : candidates.subList(0, Math.min(3, candidates.size()))) {
            String before = line.substring(0, place.start()) + at.escape(each.value(), true);
            Optional<Place> there = Place.of(grammar, before, before.length());
            assertThat(there.map(Place::word)).as(line + " → " + before).contains(each.value());
            assertThat(there.get().quote()).as(before).isEqualTo(' ');
        }
    }

    @Test
    void enterAcceptsItOrAsksForMore() {
        Random random = new Random(18);
        LineParser parser = new LineParser(shell.interpreter().grammar());
        for (int i = 0; i < 3000; i++) {
            String line = line(random, 15);
            boolean open = shell.interpreter().grammar().parse(line).open().isPresent();
            boolean more = false;
            try {
                parser.parse(line, line.length() + 1, ParseContext.ACCEPT_LINE);
            } catch (EOFError e) {
                more = true;
            }
            assertThat(more).as(line).isEqualTo(open);
        }
    }

    @Test
    void anyTextIsReadAsItWasQuoted() {
        Random random = new Random(19);
        for (int i = 0; i < 3000; i++) {
            String word = line(random, 6).replace("\0", "");
            for (char quote : new char[] {' ', '\'', '"'}) {
                String typed = "list " + Quoting.of(word, quote, true) + " | cat";
                Line line = shell.interpreter().grammar().parse(typed);
                assertThat(line.open()).as(typed).isEmpty();
                assertThat(line.mistake()).as(typed).isEmpty();
                Stage.Own own = (Stage.Own) line.steps().get(0).stages().get(0);
                assertThat(own.words()).as(typed).hasSize(2);
                assertThat(own.words().get(1).text()).as(typed).isEqualTo(word);
            }
        }
    }

    @Test
    void theStepsOfALineStandInItOneAfterAnother() {
        Random random = new Random(20);
        for (int i = 0; i < 3000; i++) {
            String text = line(random, 15);
            int done = 0;
            for (Step step : shell.interpreter().grammar().parse(text).steps()) {
                for (Stage stage : step.stages()) {
                    assertThat(stage.start()).as(text).isGreaterThanOrEqualTo(done);
                    assertThat(stage.end()).as(text).isBetween(stage.start(), text.length());
                    done = stage.end();
                }
            }
        }
    }
}
