package dev.relations.cli.shells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.completion.Candidate;
import dev.relations.packaged.Needs;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BashRequestTest {

    private static final String BREAKS = " \t\n\"'@><=;|&(:";
    private static final int TAB = 9;
    private static final int LIST = '?';
    private static final int LIST_AT_ONCE = '!';

    private static Request request(String line, int type) {
        return Shell.BASH.request(List.of(line, BREAKS, Integer.toString(type), "60"));
    }

    private static List<String> words(String line) {
        return request(line, TAB).words();
    }

    private static List<String> answer(String line, int type, String... values) {
        List<Candidate> candidates = new ArrayList<>();
        for (String value : values) {
            boolean whole = !value.endsWith(":");
            candidates.add(new Candidate(value, value, "what it is", "things", whole));
        }
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        request(line, type).answer(candidates, out);
        return text.toString().lines().toList();
    }

    private static List<String> entries(String line, String... values) {
        List<String> lines = answer(line, TAB, values);
        return lines.subList(1, lines.size());
    }

    @Test
    void takesTheQuotesOfALineApart() {
        assertThat(words("relations list ")).containsExactly("list", "");
        assertThat(words("relations  list\t--to")).containsExactly("list", "--to");
        assertThat(words("relations 'two words' \"it's\" x\\ y"))
                .containsExactly("two words", "it's", "x y");
        assertThat(words("relations $'it\\'s' \"a\\\"b\\c\"")).containsExactly("it's", "a\"b\\c");
        assertThat(words("relations '' --minister 'Kam")).containsExactly("", "--minister", "Kam");
        assertThat(words("relations --topic=\"北")).containsExactly("--topic=北");
        assertThat(words("relations ")).containsExactly("");
    }

    @Test
    void leavesOutWhereOutputGoes() {
        assertThat(words("relations list >file --to")).containsExactly("list", "--to");
        assertThat(words("relations list 2> file --to")).containsExactly("list", "--to");
        assertThat(words("relations list 12 2>&1 --to")).containsExactly("list", "12", "--to");
    }

    @Test
    void putsABackslashBeforeWhatBashWouldTakeForSomethingElse() {
        assertThat(entries("relations list --minister ka", "Kamikawa Yoko"))
                .containsExactly("Kamikawa\\ Yoko");
        assertThat(entries("relations list --country c", "Côte d'Ivoire"))
                .containsExactly("Côte\\ d\\'Ivoire");
        assertThat(entries("relations list --minister s", "S (aide) & $x `y` \"z\" !"))
                .containsExactly("S\\ \\(aide\\)\\ \\&\\ \\$x\\ \\`y\\`\\ \\\"z\\\"\\ \\!");
        assertThat(entries("relations show 2", "2024-x#2(1)")).containsExactly("2024-x#2\\(1\\)");
        assertThat(entries("relations list --minister 上", "上川陽子")).containsExactly("上川陽子");
    }

    @Test
    void keepsToTheQuoteThatIsOpen() {
        assertThat(entries("relations list --country 'c", "Côte d'Ivoire"))
                .containsExactly("Côte d'\\''Ivoire");
        assertThat(entries("relations list --country \"c", "Côte d'Ivoire \"$x\""))
                .containsExactly("Côte d'Ivoire \\\"\\$x\\\"");
    }

    @Test
    void replacesOnlyWhatStandsBehindTheLastWordBreak() {
        assertThat(entries("relations list --topic=uk", "--topic=ukraine"))
                .containsExactly("ukraine");
        assertThat(entries("relations list --topic=ukraine,ir", "--topic=ukraine,iran"))
                .containsExactly("ukraine,iran");
        assertThat(entries("relations list country:Fr", "country:France"))
                .containsExactly("France");
        assertThat(entries("relations list -topic:k", "-topic:korea")).containsExactly("korea");
        assertThat(entries("relations list 'country:FR topic:uk", "country:FR topic:ukraine"))
                .containsExactly("country:FR topic:ukraine");
        assertThat(entries("relations list --topic='uk", "--topic=ukraine"))
                .containsExactly("ukraine");
        assertThat(entries("relations list minister:a\\:b", "minister:a:bc"))
                .containsExactly("a:bc");
    }

    @Test
    void whatIsTypedIsNeverTakenAway() {
        List<String> entries =
                entries("relations list --minister yo", "Kamikawa Yoko", "Kanda Yoko");
        assertThat(entries).hasSize(2).allMatch(entry -> entry.startsWith("yo"));
        assertThat(entries("relations list --topic uk", "ukraine", "uk-trade"))
                .containsExactly("ukraine", "uk-trade");
        assertThat(entries("relations list --minister yo", "Kamikawa Yoko"))
                .containsExactly("Kamikawa\\ Yoko");
        assertThat(
                        answer(
                                "relations list --minister yo",
                                LIST_AT_ONCE,
                                "Kamikawa Yoko",
                                "Kanda Yoko"))
                .contains(" ");
    }

    @Test
    void aFieldInAnOpenQuoteIsNotClosed() {
        assertThat(entries("relations list 'cou", "country:"))
                .hasSize(2)
                .allMatch(e -> e.startsWith("country:"));
        assertThat(answer("relations list cou", TAB, "country:"))
                .containsExactly("nosort nospace", "country:");
    }

    @Test
    void whatBeginsAsTypedGoesBeforeWhatFitsOtherwise() {
        assertThat(
                        entries(
                                "relations list --minister k",
                                "Kishida Fumio",
                                "Gemba Koichiro",
                                "Kono Taro"))
                .containsExactly("Kishida\\ Fumio", "Kono\\ Taro");
    }

    @Test
    void aSecondTabListsWhatTheyAreInTheWidthOfTheTerminal() {
        assertThat(answer("relations list --minister ", LIST, "Kishida Fumio", "上川陽子"))
                .containsExactly("nosort", "Kishida Fumio  what it is", "上川陽子       what it is");
        assertThat(answer("relations list ", LIST, "x".repeat(80), "y"))
                .allMatch(line -> line.length() < 60)
                .contains("y  what it is");
    }

    @Test
    void filesAreLeftToBash() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        request("relations --records x", TAB).answerFiles(true, out);
        assertThat(text.toString()).isEqualTo("dirnames filenames\n");
    }

    /** Each entry is put where readline puts it, and the line is given to bash itself. */
    @Test
    void bashReadsWhatIsInsertedAsTheValue() throws Exception {
        Needs.that(Files.exists(Path.of("/bin/bash")), "bash is not there");
        String[] pieces = {
            "a", "Z", "7", " ", "'", "\"", "\\", "$", "`", "!", "#", "~", "(", ")", "{", "}", "[",
                    "]",
            "*", "?", "&", "|", ";", "<", ">", "=", ":", "@", "%", "^", "+", ",", "/", "-", "_",
                    ".",
            "é", "e\u0301", "上川", "𠮷", "😀", "’", "\u00a0", "\u3000"
        };
        Random random = new Random(23);
        StringBuilder script = new StringBuilder("set +H\n");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            String value = "";
            for (int n = random.nextInt(7); n >= 0; n--) {
                value += pieces[random.nextInt(pieces.length)];
            }
            value += value.endsWith(":") ? "x" : "";
            String quote = List.of("", "", "'", "\"").get(i % 4);
            String stem = i % 3 == 0 ? "--topic=" : "";
            String typed = "relations list " + stem + quote;
            List<String> entries = entries(typed, stem + value);
            expected.add(stem + value);
            script.append("printf '%s\\0' ").append(stem + quote).append(entries.get(0));
            script.append(quote).append("\n");
        }
        Process bash = new ProcessBuilder("/bin/bash", "--norc").start();
        try (OutputStream in = bash.getOutputStream()) {
            in.write(script.toString().getBytes(StandardCharsets.UTF_8));
        }
        String read = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String[] values = read.split("\0", -1);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(values[i]).isEqualTo(expected.get(i));
        }
    }
}
