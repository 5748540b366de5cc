package dev.relations.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.TopicKey;
import dev.relations.packaged.Needs;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsFolderTest {

    private static final String GOOD = "title: Talks\ndate: 2024-02-21\ncountries: [JP, FR]\n";

    @TempDir private Path folder;

    @Test
    void readsSubFoldersAndLeavesOthersAlone() throws IOException {
        write("2024-01-01-a.yaml", GOOD);
        write("deep/down/2024-01-02-b.yml", GOOD);
        write("README.md", "no record");
        write(".git/2024-01-03-c.yaml", GOOD);
        write(".2024-01-03-d.yaml", GOOD);
        write("2024-01-03-e.yaml~", GOOD);
        write("vocabulary/other.yaml", "a: b");
        Loaded loaded = load();
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.meetings().list())
                .extracting(Meeting::path)
                .containsExactly("2024-01-01-a.yaml", "deep/down/2024-01-02-b.yml");
    }

    @Test
    void anEmptyFolderIsNoProblem() {
        assertThat(load().meetings().isEmpty()).isTrue();
        assertThat(load().diagnostics()).isEmpty();
    }

    @Test
    void aBadFileHidesNoGoodOne() throws IOException {
        write("2024-01-01-a.yaml", GOOD);
        write("2024-01-02-b.yaml", "title: [\n");
        write("2024-01-03-c.yaml", "");
        write("2024-01-04-d.yaml", GOOD);
        Loaded loaded = load();
        assertThat(loaded.meetings().size()).isEqualTo(2);
        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::path)
                .containsExactly("2024-01-02-b.yaml", "2024-01-03-c.yaml");
    }

    @Test
    void ofTwoFilesOfOneIdTheFirstCounts() throws IOException {
        write("a/2024-01-01-a.yaml", GOOD);
        write("b/2024-01-01-a.yaml", GOOD.replace("Talks", "Other"));
        Loaded loaded = load();
        assertThat(loaded.meetings().list())
                .extracting(Meeting::path)
                .containsExactly("a/2024-01-01-a.yaml");
        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "b/2024-01-01-a.yaml:1:1: error[duplicate-id]: the id 2024-01-01-a is also"
                                + " that of a/2024-01-01-a.yaml, which counts");
    }

    @Test
    void aBrokenFileDoesNotHideTheGoodOneOfItsId() throws IOException {
        write("a/2024-01-01-a.yaml", "title: [\n");
        write("b/2024-01-01-a.yaml", GOOD);
        Loaded loaded = load();
        assertThat(loaded.meetings().size()).isEqualTo(1);
        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.YAML_SYNTAX, Code.DUPLICATE_ID);
    }

    @Test
    void namesTheByteThatIsNoUtf8() throws IOException {
        byte[] bytes = "title: é\nplace: caf\u00E9 x\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] good = "title: é\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[good.length + bytes.length - 9];
        System.arraycopy(good, 0, all, 0, good.length);
        System.arraycopy(bytes, 9, all, good.length, bytes.length - 9);
        Files.write(folder.resolve("2024-01-01-a.yaml"), all);
        Diagnostic found = only();
        assertThat(found.code()).isEqualTo(Code.NOT_UTF_8);
        assertThat(found.line()).isEqualTo(2);
        assertThat(found.column()).isEqualTo(11);
        assertThat(found.message()).isEqualTo("the byte 0xE9 is not UTF-8 here");
        assertThat(found.excerpt()).isEqualTo("place: caf\uFFFD x");
        assertThat(found.remedy().orElseThrow()).startsWith("save the file as UTF-8");
    }

    @Test
    void knowsUtf16() throws IOException {
        Files.write(folder.resolve("2024-01-01-a.yaml"), GOOD.getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("2024-01-02-b.yaml"), GOOD.getBytes(StandardCharsets.UTF_16LE));
        assertThat(load().diagnostics())
                .hasSize(2)
                .allMatch(d -> d.message().contains("UTF-16") && d.code() == Code.NOT_UTF_8);
    }

    @Test
    void takesAByteOrderMarkAndAReplacementCharacter() throws IOException {
        write("2024-01-01-a.yaml", "\uFEFF" + GOOD + "notes: \uFFFD\n");
        assertThat(load().meetings().size()).isEqualTo(1);
        assertThat(load().diagnostics()).isEmpty();
    }

    @Test
    void takesLineEndsOfWindows() throws IOException {
        write("2024-01-01-a.yaml", GOOD.replace("\n", "\r\n"));
        write("2024-01-02-b.yaml", (GOOD + "form: x\n").replace("\n", "\r\n"));
        assertThat(load().meetings().size()).isEqualTo(1);
        assertThat(only().excerpt()).isEqualTo("form: x");
    }

    @Test
    void doesNotReadAFileOf50Megabytes() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("2024-01-01-a.yaml").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        Diagnostic found = only();
        assertThat(found.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(found.message()).isEqualTo("the file has 50 MB; the most is 2 MB");
    }

    @Test
    void namesAtMostAThousandProblemsOfAFile() throws IOException {
        write("2024-01-01-a.yaml", GOOD + "form: x\n".repeat(20_000));
        List<Diagnostic> all = load().diagnostics();
        assertThat(all).hasSize(1000);
        assertThat(all.get(999).message())
                .isEqualTo("from here on nothing more is told of this file");
    }

    @Test
    void refusesZeros() throws IOException {
        write("2024-01-01-a.yaml", "\0".repeat(1000));
        assertThat(only().message()).isEqualTo("the character U+0000 is forbidden in YAML");
    }

    @Test
    void namesSymlinkLoopsAndGoesOn() throws IOException {
        write("2024/2024-01-01-a.yaml", GOOD);
        Files.createSymbolicLink(folder.resolve("2024/back"), folder);
        Files.createSymbolicLink(folder.resolve("2024/here"), folder.resolve("2024"));
        Files.createSymbolicLink(folder.resolve("self.yaml"), folder.resolve("self.yaml"));
        Loaded loaded = load();
        assertThat(loaded.meetings().size()).isEqualTo(1);
        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "2024/back:1:1: error[symlink-loop]: this symbolic link leads back to the"
                                + " records folder, which contains it",
                        "2024/here:1:1: error[symlink-loop]: this symbolic link leads back to"
                                + " 2024/, which contains it",
                        "self.yaml:1:1: error[symlink-loop]: this symbolic link leads back to"
                                + " itself");
    }

    @Test
    void followsLinksAndReadsEachFolderOnce() throws IOException {
        write(".hidden/2024-01-01-a.yaml", GOOD);
        write("real/2024-01-02-b.yaml", GOOD);
        Files.createSymbolicLink(folder.resolve("also"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve(".hidden"));
        Files.createSymbolicLink(
                folder.resolve("2024-01-03-c.yaml"), folder.resolve("real/2024-01-02-b.yaml"));
        Loaded loaded = load();
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.meetings().list())
                .extracting(Meeting::path)
                .containsExactly(
                        "linked/2024-01-01-a.yaml", "real/2024-01-02-b.yaml", "2024-01-03-c.yaml");
    }

    @Test
    void followsNoLinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("2024-01-01-a.yaml"), "secret");
        Files.createDirectories(folder.resolve("2024"));
        Files.createSymbolicLink(folder.resolve("2024/2024-01-01-a.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("abroad"), elsewhere);
        Files.createSymbolicLink(folder.resolve("notes.txt"), secret);
        write("vocabulary/topics.yaml", "a: {label: A}\n");
        Files.createSymbolicLink(folder.resolve("vocabulary/people.yaml"), secret);
        Loaded loaded = load();
        assertThat(loaded.meetings().isEmpty()).isTrue();
        assertThat(loaded.diagnostics())
                .allSatisfy(d -> assertThat(d.excerpt()).isEmpty())
                .extracting(d -> d.path() + " " + d.code())
                .containsExactly(
                        "2024/2024-01-01-a.yaml link-out",
                        "abroad link-out",
                        "vocabulary/people.yaml link-out");
    }

    @Test
    void theFolderItselfMayBeReachedByALink(@TempDir Path elsewhere) throws IOException {
        write("2024-01-01-a.yaml", GOOD);
        write("vocabulary/topics.yaml", "a: {label: A}\n");
        Path link = Files.createSymbolicLink(elsewhere.resolve("records"), folder);
        Loaded loaded = new RecordsFolder(link).load();
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.meetings().size()).isEqualTo(1);
    }

    @Test
    void takesNoFolderForAVocabulary() throws IOException {
        Files.createDirectories(folder.resolve("vocabulary/people.yaml"));
        assertThat(only().message())
                .isEqualTo("this is a folder, a pipe, a socket or a device, not a file");
    }

    @Test
    void readsAFileThatOnlyPretendsToBeEmptyUpToTheMost() throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        Path zero = Path.of("/dev/zero");
        Needs.that(Files.exists(zero), "there is no /dev/zero");
        assertThat(FileText.read(zero, "zero", 0, 1000, problems::add))
                .hasValueSatisfying(text -> assertThat(text).hasSize(1000));
        assertThat(problems).isEmpty();
    }

    @Test
    void namesLinksToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("2024-01-01-a.yaml"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("notes"), folder.resolve("gone"));
        Diagnostic found = only();
        assertThat(found.code()).isEqualTo(Code.NOT_READABLE);
        assertThat(found.message())
                .isEqualTo("it is not there, or a symbolic link leads to nothing");
    }

    @Test
    void namesWhatMayNotBeRead() {
        assertThat(FileText.unreadable("a.yaml", new AccessDeniedException("/x/a.yaml")))
                .hasToString("a.yaml:1:1: error[not-readable]: no permission to read this");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        Loaded loaded = new RecordsFolder(folder.resolve("none")).load();
        assertThat(loaded.meetings().isEmpty()).isTrue();
        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.NOT_READABLE);
    }

    @Test
    void theOrderOfAnswersNeverChanges() throws IOException {
        for (int i = 0; i < 300; i++) {
            write("f" + i % 7 + "/2024-01-01-n" + i + ".yaml", i % 3 == 0 ? "title: [" : GOOD);
        }
        Loaded first = load();
        Loaded second = load();
        assertThat(first.diagnostics()).hasSize(100).isSorted().isEqualTo(second.diagnostics());
        assertThat(first.meetings().list()).hasSize(200).isEqualTo(second.meetings().list());
    }

    @Test
    void readsTheVocabulary() throws IOException {
        write(
                "vocabulary/people.yaml",
                """
                kamikawa-yoko:
                  name: Kamikawa Yoko
                  aliases: [上川陽子]
                  country: JP
                  offices:
                    - {title: Minister for Foreign Affairs, from: "2023-09-13"}
                """);
        write(
                "vocabulary/topics.yaml",
                "north-korea:\n  aliases: [DPRK]\n  broader: [asia, arms]\n");
        write("vocabulary/countries.yaml", "QX: {name: Freedonia}\n");
        write(
                "2024-01-01-a.yaml",
                """
                title: a
                date: 2024
                countries: [JP, Freedonia]
                topics: [DPRK]
                participants: [{name: 上川陽子, country: JP}]
                """);
        Loaded loaded = load();
        assertThat(loaded.diagnostics()).isEmpty();
        Meeting meeting = loaded.meetings().list().get(0);
        assertThat(meeting.parties()).contains(Party.country("QX"));
        assertThat(meeting.topics()).containsExactly(new TopicKey("north-korea"));
        assertThat(meeting.participants().get(0).person())
                .isEqualTo(new PersonKey("kamikawa-yoko"));
        assertThat(loaded.vocabulary().people().get(new PersonKey("kamikawa-yoko")).orElseThrow())
                .satisfies(person -> assertThat(person.tenures().get(0).from()).isPresent());
        assertThat(loaded.vocabulary().topics().get(new TopicKey("north-korea")).orElseThrow())
                .satisfies(
                        topic ->
                                assertThat(topic.broader())
                                        .containsExactly(
                                                new TopicKey("asia"), new TopicKey("arms")));
    }

    @Test
    void aBadEntryOfAVocabularySpoilsNoOther() throws IOException {
        write(
                "vocabulary/people.yaml",
                """
                Bad Key: {name: A}
                b: {aliases: [x]}
                good: {name: C}
                good: {name: D}
                d: {name: D, offices: [{title: x, from: never}]}
                """);
        write("vocabulary/topics.yaml", "a: [\n");
        Loaded loaded = load();
        assertThat(loaded.diagnostics())
                .extracting(d -> d.path() + ":" + d.line() + ":" + d.code())
                .containsExactly(
                        "vocabulary/people.yaml:1:bad-key",
                        "vocabulary/people.yaml:2:missing-field",
                        "vocabulary/people.yaml:4:duplicate-key",
                        "vocabulary/people.yaml:5:impossible-date",
                        "vocabulary/topics.yaml:1:yaml-syntax");
        assertThat(loaded.vocabulary().people().all()).hasSize(1);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Loaded load() {
        return new RecordsFolder(folder).load();
    }

    private Diagnostic only() {
        List<Diagnostic> diagnostics = load().diagnostics();
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0);
    }
}
