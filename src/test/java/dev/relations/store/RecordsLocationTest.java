package dev.relations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsLocationTest {

    @TempDir private Path home;
    private Path project;
    private Path records = Path.of("");
    private Path other;

    @BeforeEach
    void makeFolders() throws IOException {
        project = Files.createDirectories(home.resolve("project/deep/down"));
        records = Files.createDirectories(home.resolve("project/records"));
        Files.createDirectories(records.resolve("2024"));
        other = Files.createDirectories(home.resolve("other"));
    }

    @Test
    void theOptionWins() {
        assertThat(find(Optional.of(other.toString()), Map.of("RELATIONS_RECORDS", "/x"), project))
                .isEqualTo(new RecordsLocation.Found(other, "--records"));
    }

    @Test
    void theVariableIsNext() {
        assertThat(find(Optional.empty(), Map.of("RELATIONS_RECORDS", "other"), home))
                .isEqualTo(new RecordsLocation.Found(other, "$RELATIONS_RECORDS"));
    }

    @Test
    void namesWhatDoesNotExist() {
        assertThat(find(Optional.of("none"), Map.of(), home))
                .isEqualTo(
                        new RecordsLocation.Missing(
                                "--records names none, which does not exist",
                                "name a folder of records"));
    }

    @Test
    void looksUpwards() {
        assertThat(folder(find(Optional.empty(), Map.of(), project))).isEqualTo(records);
        assertThat(folder(find(Optional.empty(), Map.of(), records.resolve("2024"))))
                .isEqualTo(records);
    }

    @Test
    void knowsAFolderByItsVocabulary() throws IOException {
        Files.createDirectories(other.resolve("vocabulary"));
        Path inside = Files.createDirectories(other.resolve("2023"));
        assertThat(folder(find(Optional.empty(), Map.of(), inside))).isEqualTo(other);
    }

    @Test
    void asksTheConfigurationLast() throws IOException {
        Path config = Files.createDirectories(home.resolve("config/relations"));
        Files.writeString(config.resolve("config.yaml"), "records: ~/other\n");
        Map<String, String> environment =
                Map.of("XDG_CONFIG_HOME", home + "/config", "HOME", home.toString());
        assertThat(folder(find(Optional.empty(), environment, home))).isEqualTo(other);
        Files.writeString(config.resolve("config.yaml"), "records: 'x\n");
        assertThat(find(Optional.empty(), environment, home))
                .isInstanceOfSatisfying(
                        RecordsLocation.Missing.class,
                        m -> assertThat(m.message()).contains(":1:10: this quote is never closed"));
    }

    @Test
    void saysHowToBegin() {
        assertThat(find(Optional.empty(), Map.of("HOME", home.toString()), home))
                .isInstanceOfSatisfying(
                        RecordsLocation.Missing.class,
                        m -> {
                            assertThat(m.message()).startsWith("there is no folder named records");
                            assertThat(m.remedy())
                                    .startsWith("make one with mkdir records")
                                    .endsWith("/.config/relations/config.yaml");
                        });
    }

    private static RecordsLocation find(
            Optional<String> option, Map<String, String> environment, Path here) {
        return RecordsLocation.find(option, environment, here);
    }

    private static Path folder(RecordsLocation location) {
        return ((RecordsLocation.Found) location).folder();
    }
}
