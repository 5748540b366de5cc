package dev.relations.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class ManualTest {

    @Command(
            name = "tool",
            description = "Does one thing. And more.",
            subcommands = {Sub.class, Secret.class})
    static final class Tool {
        @Option(names = "--hidden", hidden = true)
        boolean hidden;
    }

    @Command(
            name = "sub",
            description = {"Takes 'quotes'.", ".dots and \\backslashes at the beginning."})
    static final class Sub {
        @Option(
                names = {"-n", "--number"},
                paramLabel = "N",
                description = "How many; é, 日本.")
        int number;

        @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files.")
        String[] files = {};
    }

    @Command(name = "secret", hidden = true)
    static final class Secret {}

    private static Map<String, String> pages(Map<String, String> subjects) {
        CommandSpec spec = new CommandLine(new Tool()).getCommandSpec();
        return new Manual(spec, "tool 1.0", subjects).pages();
    }

    @Test
    void aPageForEachCommandThatIsNotHidden() {
        assertThat(pages(Map.of())).containsOnlyKeys("tool.1", "tool-sub.1");
        assertThat(pages(Map.of()).get("tool.1"))
                .startsWith(".TH \"TOOL\" 1 \"\" \"tool 1.0\"\n")
                .contains("tool \\- does one thing. And more\n")
                .contains("\\fBtool\\-sub\\fR(1)")
                .doesNotContain("hidden", "secret");
    }

    @Test
    void optionsAndParametersWithWhatTheyMean() {
        assertThat(pages(Map.of()).get("tool-sub.1"))
                .contains("\\fBtool sub\\fR [\\fIOPTION\\fR]... [\\fIFILE\\fR]...\n")
                .contains(
                        ".TP\n\\fB\\-n\\fR, \\fB\\-\\-number\\fR \\fIN\\fR\nHow many; \\[u0065_0301], \\[u65E5]\\[u672C].\n")
                .contains(".TP\n\\fIFILE\\fR\nFiles.\n");
    }

    @Test
    void nothingInATextIsTakenForARequest() {
        assertThat(pages(Map.of()).get("tool-sub.1"))
                .contains("\n\\&.dots and \\ebackslashes")
                .contains("Takes \\(aqquotes\\(aq.");
    }

    @Test
    void helpTextsBecomeParagraphsTermsAndExamples() {
        String help =
                """
                The title

                A paragraph of
                two lines.

                  one            the first
                                 and what follows
                  a b   a and b  both

                  tool sub --number 2

                A heading
                  two            the second
                """;
        assertThat(pages(Map.of("subject", help)).get("tool.1"))
                .contains(
                        """
                        .SH "SUBJECT"
                        .PP
                        A paragraph of two lines.
                        .TP
                        \\fBone\\fR
                        the first and what follows
                        .TP
                        \\fBa b   a and b\\fR
                        both
                        .PP
                        .RS 4
                        .nf
                        tool sub \\-\\-number 2
                        .fi
                        .RE
                        .SS "A heading"
                        .TP
                        \\fBtwo\\fR
                        the second
                        """)
                .doesNotContain("The title");
    }
}
