package dev.relations.cli.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the words of a command in a variable are told apart, without a shell. */
class CommandWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "vi | vi",
                "code --wait  -n | code;--wait;-n",
                "\"my editor\" -w | my editor;-w",
                "'my editor' '' x | my editor;;x",
                "/opt/my\\ editor/ed -w | /opt/my editor/ed;-w",
                "C:\\bin\\ed.exe -w | C:\\bin\\ed.exe;-w",
                "vi; touch x | vi;;touch;x",
                "vi $(touch x) | vi;$(touch;x)",
            })
    void wordsArePartedByBlanksOnly(String command, String words) {
        assertThat(String.join(";", CommandWords.split(command))).isEqualTo(words);
    }

    @Test
    void aProgramWithBlanksInItsNameIsOneWord(@TempDir Path folder) throws IOException {
        Path program = Files.createFile(folder.resolve("my editor"));
        assertThat(CommandWords.ofProgram(program.toString())).hasSize(2);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(CommandWords.ofProgram(program.toString())).containsExactly(program.toString());
        assertThat(CommandWords.ofProgram(program + " --wait")).hasSize(3);
    }
}
