package dev.relations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.text.Hidden;
import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Records and command lines that hold what a terminal obeys or a reader cannot see, in every field:
 * whatever the command and the format, none of it reaches a terminal as it is.
 */
class HostileTextTest {

    /** One of each kind of sequence that ECMA-48 and its terminals know, and of what hides. */
    private static final Map<String, String> ATTACKS = attacks();

    @TempDir Path folder;

    private static Map<String, String> attacks() {
        Map<String, String> attacks = new LinkedHashMap<>();
        attacks.put("csi", "\u001b[2J\u001b[H\u001b[31mred\u001b[8m");
        attacks.put("link", "\u001b]8;;https://example.org\u001b\\click\u001b]8;;\u001b\\");
        attacks.put("clipboard", "\u001b]52;c;ZXZpbA==\u0007");
        attacks.put("window-title", "\u001b]0;owned\u0007");
        attacks.put("answerback", "\u001b[c\u001b[6n\u001b[21t\u0005");
        attacks.put("dcs", "\u001bP+q544e\u001b\\");
        attacks.put("apc", "\u001b_Gf=100;AAAA\u001b\\");
        attacks.put("pm-and-sos", "\u001b^pm\u001b\\\u001bXsos\u001b\\");
        attacks.put("reset", "\u001bc\u001b(0lqk\u001b7\u001b8\u000e\u000f");
        attacks.put("c1-csi", "\u009b31mred\u009b2J");
        attacks.put(
                "c1-strings", "\u009d0;owned\u009c\u0090q\u009c\u009fG\u009c\u009ep\u009c\u0098s");
        attacks.put("c1-nel", "a\u0085b\u0084c\u0088d\u008de");
        attacks.put("overwriting", "safe\b\b\b\bevil\rfake\u007f");
        attacks.put("lines", "a\nb\u000bc\fd\te\r\nf");
        attacks.put("nul-and-bell", "a\0b\u0007");
        attacks.put("override", "\u202egnp.exe\u202c\u202a\u202b\u202d");
        attacks.put("isolates", "\u2066a\u2069\u2067b\u2068c\u200e\u200f\u061c");
        attacks.put("zero-width", "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\u034fh\u180ei");
        attacks.put("tags", "x\udb40\udc41\udb40\udc42\udb40\udc7f");
        attacks.put("selectors", "a\ufe0f\udb40\udd00\udb40\uddef");
        attacks.put("separators", "a\u2028b\u2029c");
        attacks.put("blanks", "\u3164\u115f\u1160\uffa0\u17b4");
        attacks.put("unassigned", "\u0378\u05ff\udb43\udfff");
        attacks.put("annotation", "\ufff9a\ufffab\ufffb\ud834\udd73");
        attacks.put("pile", "Z" + "\u0300\u0301\u0302\u0303".repeat(20));
        attacks.put(
                "modes",
                "\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[4h\u001b[3;5r\u001b[?1000h\u001b[>1u");
        attacks.put("charsets", "\u001b(0\u001b)A\u001b*0\u001bn\u001bo\u001b%@\u001b G\u001b#8");
        attacks.put(
                "programs",
                "\u001bkowned\u001b\\\u001bPtmux;\u001b\u001b]0;owned\u0007\u001b\\"
                        + "\u001b]1337;File=:AAAA\u0007\u001b]777;notify;a\u0007");
        attacks.put("unfinished", "a\u001b[99b\u001b[8;5;10t\u001b[");
        return attacks;
    }

    @BeforeEach
    void writeRecords() throws IOException {
        int day = 1;
        for (Map.Entry<String, String> attack : ATTACKS.entrySet()) {
            String date = "2024-01-" + (day < 10 ? "0" : "") + day++;
            write(
                    "records/" + date + "-" + attack.getKey() + ".yaml",
                    YamlWriter.write(record(date, attack.getValue()), YamlStyle.DEFAULT));
        }
        Map<String, Object> people = new LinkedHashMap<>();
        Map<String, Object> topics = new LinkedHashMap<>();
        Map<String, Object> countries = new LinkedHashMap<>();
        ATTACKS.forEach(
                (name, text) -> {
                    String evil = "v" + text + "v";
                    people.put(
                            name,
                            Map.of(
                                    "name", evil,
                                    "aliases", List.of(evil + 2),
                                    "offices", List.of(Map.of("title", evil))));
                    topics.put(name, Map.of("label", evil, "aliases", List.of(evil + 2)));
                    countries.put("Q" + name, Map.of("name", evil, "aliases", List.of(evil + 2)));
                });
        write("records/vocabulary/people.yaml", YamlWriter.write(people, YamlStyle.DEFAULT));
        write("records/vocabulary/topics.yaml", YamlWriter.write(topics, YamlStyle.DEFAULT));
        write("records/vocabulary/countries.yaml", YamlWriter.write(countries, YamlStyle.DEFAULT));
    }

    private static Map<String, Object> record(String date, String text) {
        String t = "t" + text + "t";
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("title", t);
        record.put("date", date);
        record.put("countries", List.of("JP", "FR"));
        record.put("organisations", List.of(t));
        record.put("occasion", t);
        record.put("series", Map.of("name", t, "number", 3));
        record.put("place", Map.of("city", t, "country", "FR", "venue", t));
        record.put("participants", List.of(Map.of("name", t, "country", "FR", "office", t)));
        record.put("topics", List.of(t));
        record.put(
                "paragraphs",
                List.of(
                        Map.of(
                                "label",
                                t,
                                "text",
                                t,
                                "topics",
                                List.of(t),
                                "source",
                                t,
                                "speakers",
                                List.of(t),
                                "act",
                                "stated")));
        record.put("commitments", List.of(Map.of("text", t, "by", List.of("JP"), "paragraph", t)));
        record.put("documents", List.of(Map.of("title", t, "kind", t, "url", t)));
        record.put("refers_to", List.of(Map.of("event", t, "date", "2023")));
        record.put("sources", List.of(Map.of("key", t, "url", t, "publisher", t, "language", t)));
        record.put("differs", List.of(Map.of("field", t, "says", t, "source", t)));
        record.put("notes", t);
        record.put(t, Map.of(t, List.of(t, Map.of(t, t))));
        return record;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --columns date,title,countries,ministers,topics,place,occasion,series,path",
                "list --text t",
                "show 2024-01-01 2024-01-02 2024-01-03 2024-01-15 2024-01-16 2024-01-25",
                "timeline",
                "timeline --lanes minister",
                "timeline --lanes topic",
                "timeline --chart month",
                "topics",
                "topics --tree",
                "topics --by minister",
                "topics --by topic",
                "topics --together",
                "topics override",
                "ministers",
                "check"
            })
    void nothingHiddenReachesATerminal(String command) {
        for (String format : formats(command)) {
            boolean fitted = format.contains("table") || format.contains("text");
            for (int columns : fitted ? new int[] {60, 100, 400} : new int[] {100}) {
                Answer answer = run(columns, "", (command + format + " --no-pager").split(" "));
                assertThat(answer.code).as(command + format).isIn(0, 1);
                boolean json = format.contains("json") || format.contains("sarif");
                String out = json ? answer.out.replaceAll("[\u0300-\u030F]+", "") : answer.out;
                assertThat(hidden(out)).as(command + format).isEmpty();
                assertThat(hidden(answer.err)).as(command + format).isEmpty();
            }
        }
    }

    private static List<String> formats(String command) {
        String formats =
                command.equals("check")
                        ? "text json sarif github"
                        : "table json jsonl csv tsv yaml markdown ids";
        return Stream.of(formats.split(" ")).map(format -> " --format " + format).toList();
    }

    @Test
    void everyAttackStandsInTheAnswersVisibly() {
        String answer = run(4000, "", "show", "2024-01-01", "2024-01-10", "2024-01-16").out;
        assertThat(answer).contains("t␛[2J␛[H␛[31mred␛[8mt").contains("t<U+009B>31mred");
        assertThat(answer).contains("t<U+202E>gnp.exe<U+202C>");
    }

    @Test
    void jsonCsvAndYamlKeepEveryCharacter() {
        List<String> json = strings(run(0, "", "list", "--json").out);
        ATTACKS.values().forEach(text -> assertThat(json).contains("t" + text + "t"));
        String csv = run(0, "", "list", "--format", "csv", "--columns", "title").out;
        ATTACKS.values().forEach(text -> assertThat(csv).contains("t" + text + "t"));
        Answer taken = run(0, run(0, "", "list", "--format", "yaml").out, "add", "-", "--dry-run");
        assertThat(taken.code).as(taken.err).isZero();
    }

    @Test
    void errorsShowWhatWasTypedVisibly() {
        for (String evil : typed()) {
            for (String[] words :
                    new String[][] {
                        {"list", "--country", evil},
                        {"list", "--minister", evil + "x"},
                        {"list", "--topic", evil + "x"},
                        {"list", "--date", evil},
                        {"list", "--form", evil},
                        {"list", "--format", evil},
                        {"list", "--columns", evil},
                        {"list", "field:" + evil},
                        {"list", evil + ":x"},
                        {"list", "(" + evil},
                        {"list", "--" + evil},
                        {"show", evil},
                        {"show", "2024-01-01#" + evil},
                        {"topics", evil + "x"},
                        {"help", evil},
                        {evil},
                        {"--records", evil, "list"},
                        {"add", "--title", evil, "--date", evil, "--country", evil},
                        {"add", "--title", "T", "--date", "2024", "--country", "FR", "--id", evil},
                        {"index", evil}
                    }) {
                Answer answer = run(80, "", words);
                assertThat(answer.code).as(String.join(" ", words) + answer.err).isIn(0, 1, 2);
                assertThat(hidden(answer.out)).as(String.join(" ", words)).isEmpty();
                assertThat(hidden(answer.err)).as(String.join(" ", words)).isEmpty();
            }
        }
    }

    @Test
    void brokenFilesAreQuotedVisibly() throws IOException {
        int number = 0;
        for (String text : ATTACKS.values()) {
            for (String broken :
                    List.of(
                            "title: " + text + ": [" + text,
                            "title: T\ndate: \"" + text + "\"\ncountries: [" + text + "]\n",
                            "title: T\ndate: 2024\n" + text + "\n" + text + "\n",
                            "title: T\ndate: 2024\ncountries: [JP]\nform: x" + text + "\n",
                            "\"" + text + "\n",
                            text)) {
                write("records/2024-02-01-b" + number++ + ".yaml", broken);
            }
            write(
                    "records/2024" + text.replace("\0", "").replace('/', ' ') + ".yaml",
                    "title: T\n");
        }
        for (String command : List.of("list", "check", "check --format github")) {
            Answer answer = run(80, "", command.split(" "));
            assertThat(answer.code).as(answer.err).isIn(1, 3);
            assertThat(hidden(answer.out)).as(command).isEmpty();
            assertThat(hidden(answer.err)).as(command).isEmpty();
        }
    }

    @Test
    void whatAddShowsAndAsksIsVisible() {
        for (String text : typed()) {
            String evil = "t" + text + "t";
            String record = YamlWriter.write(record("2024-03-01", evil), YamlStyle.DEFAULT);
            Answer answer = run(80, record, "add", "-", "--dry-run");
            assertThat(answer.code).as(answer.err).isZero();
            assertThat(hidden(answer.out + answer.err)).isEmpty();
            answer =
                    run(
                            80,
                            "1\n",
                            "add",
                            "--title",
                            evil,
                            "--date",
                            "2024-03-02",
                            "--country",
                            "FR",
                            "--minister",
                            evil,
                            "--topic",
                            evil,
                            "--paragraph",
                            evil,
                            "--dry-run");
            assertThat(hidden(answer.out + answer.err)).isEmpty();
        }
    }

    /**
     * What changes records shows them too: diffs, questions, what was done, what cannot be done.
     */
    @Test
    void nothingHiddenReachesATerminalWhenRecordsChange() throws IOException {
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("set", "country:JP", "form=summit", "notes=", "--dry-run"));
        commands.add(List.of("set", "country:JP", "form=summit", "place.city=", "--yes"));
        commands.add(List.of("undo", "--dry-run"));
        commands.add(List.of("check", "--fix", "--dry-run"));
        commands.add(List.of("check", "--fix", "--fail-on", "never"));
        commands.add(List.of("undo"));
        String before = "";
        int day = 0;
        for (String name : ATTACKS.keySet()) {
            String date = "2024-01-" + (++day < 10 ? "0" : "") + day;
            String id = date + "-" + name;
            commands.add(List.of("rename", id, date + "-other", "--dry-run"));
            commands.add(List.of("remove", id, "--dry-run"));
            commands.add(List.of("edit", id));
            commands.add(List.of("set", id, "form=" + ATTACKS.get(name).replace("\0", "")));
            commands.add(List.of("set", id, "title=" + ATTACKS.get(name).replace("\0", ""), "-y"));
            if (!before.isEmpty()) {
                commands.add(List.of("merge", before, id, "--dry-run"));
            }
            before = id;
        }
        commands.add(List.of("undo", "--list"));
        commands.add(List.of("schema"));
        commands.add(List.of("schema", "people"));
        write("table.csv", table());
        write(
                "map.yaml",
                "record: {title: \"{title}\", date: \"{date}\", countries: [\"{countries}\"]}\n");
        commands.add(List.of("import", "table", "table.csv", "--map", "map.yaml", "--dry-run"));
        write("readout.txt", String.join("\n\n", ATTACKS.values()));
        commands.add(List.of("import", "readout", "readout.txt", "--dry-run"));
        for (List<String> command : commands) {
            Answer answer = run(80, "2\n2\n2\n2\n", command.toArray(String[]::new));
            assertThat(answer.code).as(command + answer.err).isIn(0, 1, 2);
            boolean json = command.get(0).equals("schema");
            String out = json ? answer.out.replaceAll("[\u0300-\u030F]+", "") : answer.out;
            assertThat(hidden(out)).as(command.toString()).isEmpty();
            assertThat(hidden(answer.err)).as(command.toString()).isEmpty();
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder("title,date,countries\n");
        for (String text : ATTACKS.values()) {
            String cell = '"' + text.replace("\"", "\"\"") + '"';
            table.append(cell).append(",2024-03-01,FR\n").append("A,").append(cell);
            table.append(",FR\nA,2024-03-01,").append(cell).append('\n');
        }
        return table.toString();
    }

    /** The attacks as they can stand on a command line, several in one. */
    private static List<String> typed() {
        List<String> typed = new ArrayList<>();
        List<String> attacks = List.copyOf(ATTACKS.values());
        for (int from = 0; from < attacks.size(); from += 5) {
            List<String> some = attacks.subList(from, Math.min(from + 5, attacks.size()));
            typed.add(String.join("", some).replace("\0", ""));
        }
        return typed;
    }

    /** The hidden characters of an answer, but for line ends and our own colours. */
    private static List<String> hidden(String answer) {
        String text = answer.replaceAll("\u001b\\[[0-9;]*m", "");
        return text.lines()
                .filter(Hidden::isIn)
                .map(line -> line.replace("\u001b", "ESC"))
                .toList();
    }

    private static List<String> strings(String json) {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
                if (next == JsonToken.VALUE_STRING) {
                    strings.add(parser.getString());
                }
            }
        }
        return strings;
    }

    private record Answer(int code, String out, String err) {}

    /** Runs a command on a terminal of so many columns; in a pipe where there are none. */
    private Answer run(int columns, String input, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        boolean terminal = columns > 0;
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Environment environment =
                new Environment(
                        Map.of("LC_ALL", "C.UTF-8", "TERM", "xterm", "EDITOR", "sed -i s/FR/FX/"),
                        folder,
                        Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC),
                        new TerminalFacts(terminal, terminal, terminal, columns, 1_000_000),
                        in,
                        new PrintWriter(out),
                        new PrintWriter(err));
        int code = new Program(environment).run(words);
        return new Answer(code, out.toString(), err.toString());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
