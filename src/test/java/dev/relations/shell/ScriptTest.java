package dev.relations.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.Program;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.packaged.Needs;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell without a terminal. */
class ScriptTest {
    private static final String FIRST = "1858-10-09-treaty-of-amity\n";
    private static final String LIST = "list -n 1 --format ids";

    @TempDir Path folder;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void makeRecords() throws IOException {
        Samples.copyTo(folder.resolve("records"));
    }

    private Result run(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment environment =
                new Environment(
                        Map.of(
                                "LC_ALL",
                                "C.UTF-8",
                                "RELATIONS_INDEX",
                                "off",
                                "HOME",
                                folder.resolve("home").toString()),
                        folder,
                        Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC),
                        TerminalFacts.NONE,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(out),
                        new PrintWriter(err));
        int code = new Program(environment, Interactive.withoutTerminal()).run(arguments);
        return new Result(code, out.toString(), err.toString());
    }

    private Result commands(String commands) {
        return run("", "shell", "-c", commands);
    }

    @Test
    void withoutATerminalTheUsageIsShown() {
        Result result = run("");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("missing required subcommand");
    }

    @Test
    void runsCommandsOfAnOptionOfAFileAndOfStandardInput() throws IOException {
        Files.writeString(folder.resolve("script"), "# a script\n" + LIST + " \\\n | cat\n");
        assertThat(commands(LIST + "; " + LIST)).isEqualTo(new Result(0, FIRST + FIRST, ""));
        assertThat(run("", "shell", "script")).isEqualTo(new Result(0, FIRST, ""));
        assertThat(run(LIST + "\n" + LIST, "shell")).isEqualTo(new Result(0, FIRST + FIRST, ""));
        assertThat(run(LIST, "shell", "-")).isEqualTo(new Result(0, FIRST, ""));
        assertThat(commands("source script")).isEqualTo(new Result(0, FIRST, ""));
    }

    @Test
    void aScriptStopsAtTheFirstErrorAndReturnsItsCode() {
        Result result = commands("show nope; " + LIST);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(run(LIST + "\nlist --contry x\n" + LIST, "shell"))
                .satisfies(
                        r -> {
                            assertThat(r.code()).isEqualTo(2);
                            assertThat(r.out()).isEqualTo(FIRST);
                            assertThat(r.err())
                                    .contains("did you mean --country?")
                                    .contains("stopped at line 2 of standard input");
                        });
    }

    @Test
    void toldSoAScriptGoesOnAndReturnsTheFirstError() {
        Result result = run("", "shell", "--keep-going", "-c", "show nope; " + LIST);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo(FIRST);
    }

    @Test
    void anErrorThatIsAskedAboutStopsNothing() {
        assertThat(commands("show nope 2>/dev/null || " + LIST))
                .isEqualTo(new Result(0, FIRST, ""));
        assertThat(commands("show nope 2>/dev/null && " + LIST)).isEqualTo(new Result(1, "", ""));
        assertThat(commands(LIST + " && " + LIST).out()).isEqualTo(FIRST + FIRST);
    }

    @Test
    void anAnswerThatIsIncompleteStopsNothingAndIsTold() throws IOException {
        Files.writeString(folder.resolve("records/2025-01-02-bad.yaml"), "title: [\n");
        Result result = commands(LIST + "; " + LIST);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEqualTo(FIRST + FIRST);
    }

    @Test
    void exitEndsAScriptWithItsCode() {
        assertThat(commands(LIST + "; exit 4; " + LIST)).isEqualTo(new Result(4, FIRST, ""));
        assertThat(run("exit\n" + LIST, "shell")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void aScriptThatIsNotFinishedIsAMistake() {
        assertThat(commands("list 'a").err()).contains("a ' is not closed");
        assertThat(commands("list |").err()).contains("the last line is not finished");
        assertThat(commands("list 'a").code()).isEqualTo(2);
    }

    @Test
    void aFileThatRunsItselfEnds() throws IOException {
        Files.writeString(folder.resolve("itself"), "source itself\n");
        assertThat(commands("source itself").err()).contains("itself runs itself");
    }

    @Test
    void aScriptThatIsNotThereIsAnError() {
        assertThat(run("", "shell", "nowhere"))
                .isEqualTo(new Result(1, "", "error: there is no file nowhere\n"));
    }

    @Test
    void commandsReadTheLinesBehindTheirOwn() {
        Result result = run("show - --format ids\n2024-02-21\n", "shell");
        assertThat(result.out()).isEqualTo("2024-02-21-japan-france-foreign-ministers\n");
    }

    @Test
    void aPipeConnectsOursAndTheSystems() {
        assertThat(commands("list --format ids | head -1")).isEqualTo(new Result(0, FIRST, ""));
        assertThat(commands("list --format ids | head -1 | show - --format ids"))
                .isEqualTo(new Result(0, FIRST, ""));
        assertThat(commands("list --format ids | grep treaty | tr a-z A-Z | sed s/-/_/g").out())
                .isEqualTo("1858_10_09_TREATY_OF_AMITY\n");
        assertThat(commands("list --color always -n 1 | cat").out()).contains("\033[");
        assertThat(commands("list -n 1 | cat").out()).doesNotContain("\033[");
    }

    @Test
    void aPipelineFailsWithTheLastStageThatFails() {
        assertThat(commands(LIST + " | false").code()).isEqualTo(1);
        assertThat(commands(LIST + " | (cat; exit 7)").code()).isEqualTo(7);
        assertThat(commands("list --contry x | cat").code()).isEqualTo(2);
    }

    @Test
    void aMistakeOpensNoPagerOnNothing() {
        Result result = commands("list --contry x | echo opened");
        assertThat(result.out()).isEmpty();
        assertThat(commands("list -n 0 --format ids | echo opened").out()).isEqualTo("opened\n");
    }

    @Test
    void answersAreWrittenToFiles() throws IOException {
        assertThat(commands(LIST + " > 'a file'; " + LIST + " >> 'a file'").out()).isEmpty();
        assertThat(folder.resolve("a file")).content().isEqualTo(FIRST + FIRST);
        commands(LIST + " > 'a file'");
        assertThat(folder.resolve("a file")).content().isEqualTo(FIRST);
        commands("show nope > both 2>&1");
        assertThat(folder.resolve("both")).content().contains("there is no meeting");
        Files.writeString(folder.resolve("ids"), "2024-02-21\n");
        assertThat(commands("show - --format ids < ids").out())
                .isEqualTo("2024-02-21-japan-france-foreign-ministers\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsAnError() {
        Result result = commands("list > no/such/folder");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        "error: no/such/folder cannot be written: there is no such file or folder\n");
    }

    @Test
    void commandsOfTheSystemRunInTheWorkingFolder() {
        assertThat(commands("!ls records/vocabulary | head -1").out()).isEqualTo("people.yaml\n");
        assertThat(commands("!exit 9").code()).isEqualTo(9);
    }

    @Test
    void whatIsUsedNarrowsEveryAnswer() {
        String narrow = "use --country EU; ";
        assertThat(commands(narrow + "list --format ids").out())
                .isEqualTo("2018-07-17-japan-eu-summit\n");
        assertThat(commands(narrow + "list --since 2020 --format ids").out()).isEmpty();
        assertThat(commands(narrow + "show latest --format ids").out())
                .isEqualTo("2018-07-17-japan-eu-summit\n");
        assertThat(commands(narrow + "topics --format csv").out())
                .isNotEqualTo(commands("topics --format csv").out());
        assertThat(commands("use country:EU or date:1858; list --format ids").out())
                .isEqualTo(FIRST + "2018-07-17-japan-eu-summit\n");
        assertThat(commands(narrow + "use --since 2023; use").out()).isEqualTo("since 2023\n");
        assertThat(commands(narrow + "use --clear; use").out()).isEqualTo("nothing narrows\n");
    }

    @Test
    void whatIsUsedHidesNoMeetingThatIsNamed() {
        assertThat(commands("use --country EU; show 2024-02-21 --format ids").out())
                .isEqualTo("2024-02-21-japan-france-foreign-ministers\n");
    }

    @Test
    void whatCannotBeUsedIsAMistakeAndLeavesWhatWasUsed() {
        Result result =
                run("use EU --country EU\nuse --country Atlantis\nuse", "shell", "--keep-going");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Atlantis");
        assertThat(result.out()).isEqualTo("EU, EU\n");
        assertThat(commands("use --clear --country EU").code()).isEqualTo(2);
    }

    @Test
    void withoutATerminalNothingIsNumbered() {
        assertThat(commands("list -n 1 --columns id").out()).isEqualTo("id\n" + FIRST);
    }

    @Test
    void theNameOfTheProgramMayStandBeforeACommand() {
        assertThat(commands("relations " + LIST)).isEqualTo(new Result(0, FIRST, ""));
    }

    @Test
    void theHelpHasTheCommandsOfTheShell() {
        assertThat(commands("help").out().lines().map(String::strip).toList())
                .anyMatch(line -> line.startsWith("source "))
                .anyMatch(line -> line.startsWith("exit "))
                .noneMatch(line -> line.startsWith("shell "));
        assertThat(commands("help source").out()).contains("FILE");
        assertThat(List.of(run("", "help").out().split("\n")))
                .anyMatch(line -> line.strip().startsWith("shell "));
    }

    @Test
    void aSystemCommandThatCannotBeStartedIsToldAndEndsNothing() {
        String script = "!rm -r \"$PWD\"\n!true\nhelp exit\n";
        Result result = run(script, "shell", "--keep-going");
        assertThat(result.err()).contains("error: sh cannot be started");
        assertThat(result.out()).contains("exit");
    }

    @Test
    void aReaderThatEndsBeforeTheAnswerIsNoMistake() {
        for (int i = 0; i < 20; i++) {
            assertThat(commands("list --json | true")).isEqualTo(new Result(0, "", ""));
        }
    }

    @Test
    void scriptsOfWindowsAreRead() throws IOException {
        String script = "\uFEFF" + LIST + "\r\nlist --format ids \\\r\n -n 1\r\n";
        Files.writeString(folder.resolve("script"), script);
        assertThat(run("", "shell", "script")).isEqualTo(new Result(0, FIRST + FIRST, ""));
        assertThat(run(script, "shell")).isEqualTo(new Result(0, FIRST + FIRST, ""));
    }

    @Test
    void aFolderIsNoFileToReadOrWrite() {
        assertThat(commands("show - < records").err())
                .isEqualTo("error: records cannot be read: it is a folder\n");
        assertThat(commands("list > records").err())
                .isEqualTo("error: records cannot be written: it is a folder\n");
        assertThat(commands("list > ''").err())
                .isEqualTo("error: \"\" cannot be written: it is a folder\n");
    }

    @Test
    void aNulInAScriptIsAMistake() {
        Result result = run("list > 'a\0b'\n", "shell");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("NUL");
    }

    @Test
    void errorsAndOutputJoinBothWays() throws IOException {
        assertThat(commands(LIST + " >&2")).isEqualTo(new Result(0, "", FIRST));
        commands(LIST + " 2> both 1>&2");
        assertThat(folder.resolve("both")).content().isEqualTo(FIRST);
    }

    @Test
    void theUsersHomeIsMeantByATilde() throws IOException {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/script"), LIST + " > ~/ids\n");
        assertThat(commands("source ~/script")).isEqualTo(new Result(0, "", ""));
        assertThat(folder.resolve("home/ids")).content().isEqualTo(FIRST);
        assertThat(commands("list --records=~/nowhere").err()).contains("home/nowhere");
        assertThat(commands("source '~/script'").code()).isEqualTo(1);
    }

    @Test
    void aLoopOfTheSystemReadsAnAnswer() {
        String loop = "while read id; do echo \"<$id>\"; done";
        assertThat(commands("list -n 2 --format ids | " + loop + " | head -1; !echo it\\'s").out())
                .isEqualTo("<" + FIRST.strip() + ">\nit's\n");
    }

    @Test
    void aCommandOfTheSystemIsSaidToNeedAMark() {
        assertThat(commands("ls -l").err()).contains("there is no command \"ls\"").contains("!ls");
        assertThat(run("", "ls").err()).doesNotContain("!ls");
    }

    @Test
    void aMistakeInAFileWithinAFileStopsBothAndIsToldOfBoth() throws IOException {
        Files.writeString(folder.resolve("inner"), LIST + "\n\nshow nope\n" + LIST + "\n");
        Files.writeString(folder.resolve("outer"), "# runs the other\nsource inner\n" + LIST);
        Result result = commands("source outer; " + LIST);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo(FIRST);
        assertThat(result.err())
                .contains("stopped at line 3 of inner")
                .contains("stopped at line 2 of outer");
        assertThat(commands("source --keep-going outer; " + LIST).out()).isEqualTo(FIRST + FIRST);
        assertThat(commands("source --keep-going outer").code()).isEqualTo(1);
    }

    @Test
    void quotesHoldWhatPartsCommandsElsewhere() {
        assertThat(commands("list --text 'a;b|c>d&&e # f' --format ids; " + LIST))
                .isEqualTo(new Result(0, FIRST, ""));
        assertThat(commands("list --text \"a\nb\" --format ids\n" + LIST))
                .isEqualTo(new Result(0, FIRST, ""));
    }

    @Test
    void aFullDiskEndsACommandAndNotTheShell() {
        Needs.that(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
        Result result = run("", "shell", "--keep-going", "-c", "list --json > /dev/full; " + LIST);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo(FIRST);
        assertThat(result.err()).containsOnlyOnce("No space left on device");
        assertThat(commands("show nope 2> /dev/full || " + LIST).out()).isEqualTo(FIRST);
    }
}
