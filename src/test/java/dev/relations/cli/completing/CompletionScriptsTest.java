package dev.relations.cli.completing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.ProgramModel;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.cli.shells.Shell;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The completion scripts in {@code completions/} are those of the commands there are. {@code
 * -Dcompletions.update=true} writes them anew; that run fails all the same.
 */
class CompletionScriptsTest {

    private static final String REMEDY =
            "write the scripts anew: mvn test -Dtest=CompletionScriptsTest -Dcompletions.update=true";

    @ParameterizedTest
    @CsvSource({"BASH, relations.bash", "ZSH, _relations", "FISH, relations.fish"})
    void theScriptsAreThoseOfTheCommandsThereAre(Shell shell, String name) throws IOException {
        Path file = Path.of("completions", name);
        String script = shell.script(ProgramModel.in(environment()));
        if (Boolean.getBoolean("completions.update")) {
            Files.writeString(file, script);
            throw new AssertionError("written anew: " + file);
        }
        assertThat(Files.readString(file)).as(REMEDY).isEqualTo(script);
    }

    private static Environment environment() {
        return new Environment(
                Map.of(),
                Path.of("").toAbsolutePath(),
                Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC),
                TerminalFacts.NONE,
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()));
    }
}
