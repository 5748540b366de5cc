package dev.relations.cli.completing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.Program;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.PipeWriter;
import dev.relations.cli.outside.TerminalFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the completion scripts of shells ask, in a folder with records. */
class ScriptQuestionTest {

    private static final String BREAKS = " \t\n\"'@><=;|&(:";

    private static final String[] PIECES = {
        "relations",
        "list",
        "show",
        "import",
        "readout",
        "help",
        "completion",
        "complete",
        "--",
        "--country",
        "--minister=",
        "--topic",
        "--records",
        "--records=",
        "--columns",
        "-n",
        "-r",
        "Fra",
        "kami",
        "country:",
        "minister:\"",
        "(",
        ")",
        "or",
        "-topic:",
        ",",
        "2024-02",
        "#",
        "'",
        "\"",
        "\\",
        "$'",
        "`",
        "$",
        "~/",
        "|",
        ";",
        ">",
        "<",
        "=",
        " ",
        " ",
        " ",
        " ",
        "\t",
        "\n",
        "上",
        "𠮷",
        "e\u0301",
        "😀",
        "\ud842",
        "\0",
        "\u001b[31m"
    };

    @TempDir Path folder;

    private int code;

    private record Answer(String out, String err) {}

    @BeforeEach
    void makeRecords() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        record(folder.resolve("records"), "title: Talks\ncountries: [JP, FR]\n");
        record(home.resolve("mine"), "title: Talks\ncountries: [JP, IT]\n");
    }

    private static void record(Path records, String text) throws IOException {
        Files.createDirectories(records);
        Files.writeString(records.resolve("2024-02-21-talks.yaml"), "date: 2024-02-21\n" + text);
    }

    private Answer ask(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ask(arguments, new PrintWriter(out), err);
        return new Answer(out.toString(), err.toString());
    }

    private void ask(List<String> arguments, PrintWriter out, StringWriter err) {
        Environment environment =
                new Environment(
                        Map.of("HOME", folder.resolve("home").toString(), "RELATIONS_INDEX", "off"),
                        folder,
                        Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC),
                        TerminalFacts.NONE,
                        InputStream.nullInputStream(),
                        out,
                        new PrintWriter(err));
        List<String> words = new ArrayList<>(List.of("complete"));
        words.addAll(arguments);
        code = new Program(environment).run(words.toArray(String[]::new));
    }

    private Answer bash(String line) {
        return ask(List.of("bash", "--", line, BREAKS, "9", "80"));
    }

    @Test
    void isAnsweredFromTheRecords() {
        assertThat(bash("relations list --country Fr"))
                .isEqualTo(new Answer("nosort\nFrance\n", ""));
        assertThat(ask(List.of("fish", "--", "list", "--country", "Fr")).out())
                .startsWith("-\nFrance\t");
        assertThat(ask(List.of("zsh", "--", "list", "--country", "Fr")).out())
                .startsWith("-\ncountries 1 -\nFrance:")
                .endsWith("\nFrance\n");
    }

    @Test
    void whereOutputLeadsBashCompletesFiles() {
        String files = "default filenames\n";
        assertThat(bash("relations list > co").out()).isEqualTo(files);
        assertThat(bash("relations list 2>>co").out()).isEqualTo(files);
        assertThat(bash("relations list --records < 'co").out()).isEqualTo(files);
        assertThat(bash("relations list > file --country Fr").out()).isEqualTo("nosort\nFrance\n");
    }

    @Test
    void aFolderInTheUsersHomeIsFoundAsTheShellFindsIt() {
        assertThat(bash("relations --records ~/mine list --country It").out())
                .isEqualTo("nosort\nItaly\n");
        assertThat(
                        ask(List.of("zsh", "--", "list", "--records", "~/mine", "--country", "It"))
                                .out())
                .endsWith("\nItaly\n");
        assertThat(ask(List.of("fish", "--", "list", "--records=~/mine", "--country", "It")).out())
                .contains("\nItaly\t");
    }

    @Test
    void aFolderThatIsNotThereHasNothingToOffer() throws IOException {
        String[] lines = {"--records nowhere list --country Fr", "--records '' list --country Fr"};
        for (String line : lines) {
            assertThat(bash("relations " + line).err()).isEmpty();
            assertThat(bash("relations " + line).out()).doesNotContain("Fr");
        }
        Files.writeString(folder.resolve("file"), "no folder");
        assertThat(bash("relations --records file list --country Fr").err()).isEmpty();
        assertThat(bash("relations --records nowhere list --format js").out()).contains("json");
    }

    @Test
    void aBrokenRecordIsLeftOutQuietly() throws IOException {
        Files.writeString(folder.resolve("records/2024-02-22-bad.yaml"), "title: [\n");
        assertThat(bash("relations list --country Fr"))
                .isEqualTo(new Answer("nosort\nFrance\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "csh",
                "bash",
                "bash|--",
                "bash|--|relations list",
                "bash|--|relations list|x|nine|80",
                "bash|--|relations list|x|9|",
                "bash|--||||",
                "zsh",
                "zsh|--",
                "zsh|--|",
                "fish|--|--|--",
                "bash|-h",
                "--help",
                "--version",
                "zsh|--records"
            })
    void oddArgumentsAreNoMatterOfTheTerminal(String arguments) {
        Answer answer = ask(List.of(arguments.split("\\|", -1)));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).doesNotContain("Usage").doesNotContain("relations has a bug");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsGivenUpQuietly() {
        StringWriter err = new StringWriter();
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        ask(List.of("zsh", "--", ""), PipeWriter.to(full), err);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whateverIsTypedNothingIsToldOfErrors() {
        Random random = new Random(21);
        for (int i = 0; i < 300; i++) {
            StringBuilder line = new StringBuilder(i % 2 == 0 ? "relations list " : "");
            List<String> words = new ArrayList<>();
            for (int n = random.nextInt(9); n >= 0; n--) {
                String piece = PIECES[random.nextInt(PIECES.length)];
                line.append(piece);
                words.add(piece);
            }
            isQuiet(List.of("bash", "--", line.toString(), BREAKS, i % 3 == 0 ? "63" : "9", "40"));
            words.addAll(0, List.of(i % 2 == 0 ? "zsh" : "fish", "--"));
            isQuiet(words);
        }
    }

    private void isQuiet(List<String> arguments) {
        Answer answer = ask(arguments);
        assertThat(answer.err()).as("%s", arguments).isEmpty();
        assertThat(answer.out()).as("%s", arguments).isNotEmpty();
        assertThat(code).as("%s", arguments).isZero();
    }
}
