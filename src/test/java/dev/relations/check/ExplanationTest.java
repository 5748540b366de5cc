package dev.relations.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Explanation;
import dev.relations.store.RecordsFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every code is explained by an example in which it is found alone, and which can be mended. */
class ExplanationTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    @TempDir Path temporary;

    @TestFactory
    Stream<DynamicTest> everyExampleHasItsCodeAlone() {
        return Arrays.stream(Code.values())
                .filter(code -> !code.isOfTable())
                .map(code -> DynamicTest.dynamicTest(code.key(), () -> holds(code)));
    }

    private void holds(Code code) throws IOException {
        Explanation explanation = Explanation.of(code);
        assertThat(explanation.text()).isNotBlank();
        Path wrong = temporary.resolve(code.key() + "-wrong");
        Path mended = temporary.resolve(code.key() + "-mended");
        for (Explanation.Example example : explanation.examples()) {
            write(wrong, example);
            writeMended(mended, example);
        }
        assertThat(check(wrong)).extracting(d -> d.code()).containsOnly(code);
        assertThat(check(wrong)).extracting(d -> d.severity()).containsOnly(code.severity());
        assertThat(check(mended)).isEmpty();
    }

    private static List<Diagnostic> check(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("records"));
        return new Check(new RecordsFolder(folder.resolve("records")), TODAY)
                .look(List.of())
                .diagnostics();
    }

    private static void write(Path folder, Explanation.Example example) throws IOException {
        Path file = folder.resolve(example.path());
        Files.createDirectories(file.getParent());
        switch (example.kind()) {
            case FILE -> {
                if (!example.content().isEmpty()) {
                    Files.writeString(file, example.content());
                }
            }
            case BYTES -> Files.write(file, bytes(example.content()));
            case LINK -> Files.createSymbolicLink(file, Path.of(example.content()));
            case LARGE ->
                    Files.writeString(
                            file, "#\n".repeat(Integer.parseInt(example.content()) * 512 * 1024));
        }
    }

    private static void writeMended(Path folder, Explanation.Example example) throws IOException {
        if (example.mended().isEmpty()) {
            if (example.kind() == Explanation.Kind.FILE) {
                write(folder, example);
            }
            return;
        }
        Explanation.Mended mended = example.mended().get();
        if (!mended.path().equals("nothing")) {
            Path file = folder.resolve(mended.path());
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(mended.content()));
        }
    }

    /** With {@code \xHH} as a byte, and no end of a line behind a backslash. */
    private static byte[] bytes(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String text = content.replace("\\\n", "");
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                bytes.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                bytes.writeBytes(
                        Character.toString(text.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @TestFactory
    Stream<DynamicTest> everyExplanationIsOfACode() throws IOException {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(Code.values()).forEach(code -> keys.add(code.key()));
        String text =
                new String(
                        Explanation.class.getResourceAsStream("codes.txt").readAllBytes(),
                        StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> line.startsWith("== "))
                .map(line -> line.substring(3))
                .map(key -> DynamicTest.dynamicTest(key, () -> assertThat(keys).contains(key)));
    }
}
