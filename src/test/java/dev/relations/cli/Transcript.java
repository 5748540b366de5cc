package dev.relations.cli;

import dev.relations.cli.command.Version;
import dev.relations.cli.outside.CommandWords;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A file of commands and what they answer, run in one process. What its lines say:
 *
 * <ul>
 *   <li>{@code // …}: a comment
 *   <li>{@code @terminal 60}: from here on the output is a terminal of this width; {@code none}
 *       ends that, and {@code 60 keyboard} makes the input one too
 *   <li>{@code @env NO_COLOR=1}: from here on, a variable of the environment; {@code FOLDER} stands
 *       for the folder
 *   <li>{@code @file records/bad.yaml}: a file with the following lines, up to {@code @end}
 *   <li>{@code $ relations list}: a command; quotes hold words together
 *   <li>{@code < …}: a line of its standard input
 *   <li>{@code ! …}: a line of its standard error
 *   <li>{@code = 2}: its exit code, where it is not 0
 *   <li>any other: a line of its standard output
 * </ul>
 */
final class Transcript {

    /** The folder of a copy that is edited. */
    private static final Pattern TEMPORARY = Pattern.compile("/\\S*/relations-\\d+");

    private final Path folder;
    private final Map<String, String> variables = new TreeMap<>(Map.of("LC_ALL", "C.UTF-8"));
    private TerminalFacts terminal = TerminalFacts.NONE;
    private final StringBuilder actual = new StringBuilder();

    /** A transcript to be run in this folder, which holds a folder of records. */
    Transcript(Path folder) {
        this.folder = folder;
    }

    /** The text with what the commands really answer in the place of what it says. */
    String run(String text) throws IOException {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("$ ")) {
                actual.append(line).append('\n');
                StringBuilder input = new StringBuilder();
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith("< ")) {
                    actual.append(lines.get(++i)).append('\n');
                    input.append(lines.get(i).substring(2)).append('\n');
                }
                execute(line.substring(2), input.toString());
                while (i + 1 < lines.size() && !isOurs(lines.get(i + 1))) {
                    i++;
                }
            } else if (line.startsWith("@file ")) {
                int end = i + lines.subList(i, lines.size()).indexOf("@end");
                Path file = folder.resolve(line.substring(6));
                Files.createDirectories(file.getParent());
                Files.writeString(file, String.join("\n", lines.subList(i + 1, end)) + "\n");
                lines.subList(i, end + 1).forEach(each -> actual.append(each).append('\n'));
                i = end;
            } else if (isOurs(line) || line.isEmpty()) {
                set(line);
                actual.append(line).append('\n');
            }
        }
        return actual.toString();
    }

    private static boolean isOurs(String line) {
        boolean directive = line.startsWith("@") && !line.startsWith("@@");
        return line.startsWith("$ ") || line.startsWith("// ") || directive;
    }

    private void set(String line) {
        if (line.startsWith("@terminal ")) {
            String width = line.substring(10).replace(" keyboard", "");
            boolean keyboard = line.endsWith(" keyboard");
            terminal =
                    width.equals("none")
                            ? TerminalFacts.NONE
                            : new TerminalFacts(
                                    keyboard, true, true, Integer.parseInt(width), 1000);
        } else if (line.startsWith("@env ")) {
            int equals = line.indexOf('=');
            String value = line.substring(equals + 1).replace("FOLDER", folder.toString());
            variables.put(line.substring(5, equals), value);
        }
    }

    private void execute(String command, String input) {
        List<String> words = new ArrayList<>(CommandWords.ofProgram(command));
        if (!words.remove(0).equals("relations")) {
            throw new IllegalArgumentException("not a command of ours: " + command);
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment environment =
                new Environment(
                        Map.copyOf(variables),
                        folder,
                        Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC),
                        terminal,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(out),
                        new PrintWriter(err));
        int code = new Program(environment).run(words.toArray(String[]::new));
        print("", out.toString());
        print("! ", err.toString());
        if (code != 0) {
            actual.append("= ").append(code).append('\n');
        }
        actual.append('\n');
    }

    private void print(String prefix, String text) {
        String shown =
                TEMPORARY
                        .matcher(text.replace(folder.toString(), "FOLDER"))
                        .replaceAll("TEMPORARY")
                        .replace(Version.number(), "VERSION")
                        .replace("\033", "\\e")
                        .replace("\0", "\\0");
        shown.lines().forEach(line -> actual.append((prefix + line).stripTrailing()).append('\n'));
    }
}
