package dev.relations.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String GOOD =
            "title: Talks\ndate: \"2024-02-21\"\ncountries: [JP, FR]\ntopics: [trade]\n";

    @TempDir Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
    }

    private Check check() {
        return new Check(new RecordsFolder(folder), LocalDate.of(2025, 7, 1));
    }

    private static List<Code> codes(Checked checked) {
        return checked.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void aSecondLookFindsWhatTheFirstOneWould() throws IOException {
        write("2024-02-21-talks.yaml", GOOD);
        write("2024-02-22-call.yaml", GOOD.replace("21", "22").replace("FR", "DE"));
        Check check = check();
        assertThat(codes(check.look(List.of()))).isEmpty();

        write("2024-02-22-call.yaml", "title: Talks\ndate: 2024-02-22\ncountries: [JP, DE]\n");
        assertThat(codes(check.look(List.of()))).containsExactly(Code.UNQUOTED);
        assertThat(check.look(List.of()).diagnostics())
                .isEqualTo(check().look(List.of()).diagnostics());

        Files.delete(folder.resolve("2024-02-22-call.yaml"));
        assertThat(codes(check.look(List.of()))).isEmpty();
    }

    /** All records are read anew: which names they use depends on it. */
    @Test
    void aSecondLookKnowsTheVocabularyAsItIsNow() throws IOException {
        write("2024-02-21-talks.yaml", GOOD.replace("FR", "Ruritania"));
        Check check = check();
        assertThat(codes(check.look(List.of()))).containsExactly(Code.UNKNOWN_COUNTRY);
        write("vocabulary/countries.yaml", "QR: {name: Ruritania}\n");
        assertThat(codes(check.look(List.of()))).containsExactly(Code.NAME_FOR_CODE);
    }

    /** A file that was written just now may be written again without another time. */
    @Test
    void aFileThatIsStillBeingWrittenIsReadAgain() throws IOException {
        write("2024-02-21-talks.yaml", GOOD);
        FileTime now = FileTime.fromMillis(System.currentTimeMillis());
        Files.setLastModifiedTime(folder.resolve("2024-02-21-talks.yaml"), now);
        Check check = check();
        assertThat(codes(check.look(List.of()))).isEmpty();
        Files.writeString(folder.resolve("2024-02-21-talks.yaml"), GOOD.replace("date:", "dato:"));
        Files.setLastModifiedTime(folder.resolve("2024-02-21-talks.yaml"), now);
        assertThat(codes(check.look(List.of())))
                .containsExactlyInAnyOrder(Code.MISSING_FIELD, Code.UNKNOWN_FIELD);
    }
}
