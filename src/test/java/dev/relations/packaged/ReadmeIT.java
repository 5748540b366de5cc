package dev.relations.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The README is true: each command of its console blocks is run in a real shell, in the project's
 * folder, and answers what stands below it. {@code -Dreadme.update=true} writes what they answer
 * now into it; that run fails all the same.
 */
class ReadmeIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path README = PROJECT.resolve("README.md");

    @BeforeAll
    static void recipesNeedTheirTools() {
        List.of("jq", "mlr", "xargs", "sed").forEach(Needs::command);
    }

    @Test
    void everyCommandAnswersWhatStandsBelowIt() throws IOException {
        String expected = Files.readString(README);
        String actual = answered(expected.lines().toList());
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, actual);
            throw new AssertionError("written anew: " + README);
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void theCommandsAtItsTopAreThoseOfTheBuild() throws IOException {
        List<String> lines = Files.readAllLines(README);
        assertThat(lines)
                .contains(
                        "mvn -q package -DskipTests && target/relations/bin/relations list"
                                + " --country France",
                        "mvn verify");
        assertThat(Files.readAllLines(PROJECT.resolve(".ci/run"))).contains("mvn verify");
    }

    private static String answered(List<String> lines) {
        List<String> answered = new ArrayList<>();
        boolean console = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean command = console && line.startsWith("$ ");
            if (!console || command || line.equals("```")) {
                answered.add(line);
            }
            if (line.equals("```console")) {
                console = true;
            } else if (line.equals("```")) {
                console = false;
            } else if (command) {
                answered.addAll(answer(line.substring(2)));
                if (i + 1 < lines.size() && !lines.get(i + 1).equals("```") && hasNext(lines, i)) {
                    answered.add("");
                }
            }
        }
        return String.join("\n", answered) + "\n";
    }

    /** Whether another command follows in the same block. */
    private static boolean hasNext(List<String> lines, int at) {
        for (String line : lines.subList(at + 1, lines.size())) {
            if (line.equals("```") || line.startsWith("$ ")) {
                return line.startsWith("$ ");
            }
        }
        return false;
    }

    private static List<String> answer(String command) {
        String path = PackagedProgram.appFolder().resolve("bin") + ":" + System.getenv("PATH");
        PackagedProgram shell = PackagedProgram.of(Path.of("/bin/sh"), PROJECT);
        return shell.with("PATH", path).run("-c", "{ " + command + "; } 2>&1").lines().stream()
                .map(String::stripTrailing)
                .toList();
    }
}
