package dev.relations.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Meeting;
import dev.relations.packaged.Needs;
import dev.relations.store.Loaded;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFolderTest {
    private static final Instant WRITTEN = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2025-01-01T01:00:00Z");

    @TempDir Path folder;

    private final List<KeptFolder> opened = new ArrayList<>();
    private int writes;

    @BeforeEach
    void makeRecords() throws IOException {
        Files.createDirectories(records().resolve("vocabulary"));
        write("2024-01-01-a", "A");
        write("2024-01-02-b", "B");
        write("2024-01-03-c", "C");
    }

    private Path records() {
        return folder.resolve("records");
    }

    private void write(String id, String title) throws IOException {
        file(id, "title: " + title + "\ndate: \"" + id.substring(0, 10) + "\"\ncountries: [JP]\n");
    }

    /** A file with a time of its own. */
    private void file(String id, String text) throws IOException {
        Path file = Files.writeString(records().resolve(id + ".yaml"), text);
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN.plusMillis(1_234 + writes++)));
    }

    private KeptFolder kept(boolean indexed) {
        Optional<IndexPlace> place =
                indexed
                        ? Optional.of(new IndexPlace(folder.resolve("cache"), 1))
                        : Optional.empty();
        KeptFolder kept =
                new KeptFolder(
                        new RecordsFolder(records()), place, Clock.fixed(NOW, ZoneOffset.UTC));
        opened.add(kept);
        return kept;
    }

    /** What is still being written to the index would be in the way of who deletes the folder. */
    @AfterEach
    void finish() {
        opened.forEach(KeptFolder::finish);
    }

    /** Loads, and tells the paths of the files that were read. */
    private static Set<String> read(KeptFolder kept) {
        Set<String> read = new TreeSet<>();
        kept.load(
                total ->
                        file -> {
                            synchronized (read) {
                                read.add(file.path());
                            }
                        });
        return read;
    }

    private static List<String> titles(Loaded loaded) {
        return loaded.meetings().stream().map(Meeting::title).toList();
    }

    private static Loaded load(KeptFolder kept) {
        return kept.load(total -> file -> {});
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatHasNotChangedIsNotReadAgain(boolean indexed) throws IOException {
        KeptFolder kept = kept(indexed);
        assertThat(read(kept)).hasSize(3);
        assertThat(read(kept)).isEmpty();
        assertThat(load(kept)).isSameAs(load(kept));
        write("2024-01-02-b", "Other");
        assertThat(read(kept)).containsExactly("2024-01-02-b.yaml");
        assertThat(titles(load(kept))).containsExactly("A", "Other", "C");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyChangeIsNoticed(boolean indexed) throws IOException {
        KeptFolder kept = kept(indexed);
        assertThat(titles(load(kept))).containsExactly("A", "B", "C");
        write("2023-01-01-new", "New");
        assertThat(titles(load(kept))).containsExactly("New", "A", "B", "C");
        Files.delete(records().resolve("2024-01-01-a.yaml"));
        assertThat(titles(load(kept))).containsExactly("New", "B", "C");
        Files.move(
                records().resolve("2024-01-02-b.yaml"),
                records().resolve("2024-01-02-renamed.yaml"));
        assertThat(load(kept).meetings().stream().map(m -> m.id().value()))
                .containsExactly("2023-01-01-new", "2024-01-02-renamed", "2024-01-03-c");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVocabularyThatChangesIsReadWithAllRecords(boolean indexed) throws IOException {
        KeptFolder kept = kept(indexed);
        load(kept);
        Path people = records().resolve("vocabulary/people.yaml");
        Files.writeString(people, "kono-taro:\n  name: Kono Taro\n");
        Files.setLastModifiedTime(people, FileTime.from(WRITTEN));
        assertThat(load(kept).vocabulary().people().find("Taro Kono").toString())
                .contains("Kono Taro");
        Files.delete(people);
        assertThat(load(kept).vocabulary().people().find("Taro Kono").toString())
                .doesNotContain("kono-taro");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void problemsComeAndGo(boolean indexed) throws IOException {
        KeptFolder kept = kept(indexed);
        file("2024-01-02-b", "title: [\n");
        Loaded broken = load(kept);
        assertThat(titles(broken)).containsExactly("A", "C");
        assertThat(broken.diagnostics()).hasSize(1);
        assertThat(load(kept)).isSameAs(broken);
        write("2024-01-02-b", "B");
        assertThat(load(kept).diagnostics()).isEmpty();
        Files.createDirectory(records().resolve("more"));
        Files.copy(
                records().resolve("2024-01-02-b.yaml"),
                records().resolve("more/2024-01-02-b.yaml"));
        assertThat(load(kept).diagnostics()).hasSize(1);
        assertThat(titles(load(kept))).containsExactly("A", "B", "C");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileWrittenInTheMomentOfTheLookIsReadAgain(boolean indexed) throws IOException {
        KeptFolder kept = kept(indexed);
        write("2024-01-02-b", "One");
        Path file = records().resolve("2024-01-02-b.yaml");
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        assertThat(titles(load(kept))).contains("One");
        Files.writeString(file, Files.readString(file).replace("One", "Two"));
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        assertThat(titles(load(kept))).contains("Two");
    }

    @Test
    void whatIsForgottenIsReadAgain() {
        KeptFolder kept = kept(false);
        load(kept);
        kept.forget();
        assertThat(read(kept)).hasSize(3);
    }

    private KeptFolder watched() {
        KeptFolder kept = kept(false);
        kept.load(total -> file -> {});
        kept.watch();
        return kept;
    }

    private static List<String> titles(KeptFolder kept) {
        return kept.load(total -> file -> {}).meetings().stream().map(Meeting::title).toList();
    }

    @Test
    void aWatchedFolderTellsEveryChangeAtOnce() throws IOException {
        KeptFolder kept = watched();
        for (int i = 0; i < 20; i++) {
            assertThat(titles(kept)).hasSize(3 + i);
            write("2024-02-0" + (i % 9 + 1) + "-new-" + i, "New " + i);
            kept.watch();
            assertThat(titles(kept)).contains("New " + i).hasSize(4 + i);
            kept.watch();
        }
        write("2024-01-02-b", "Changed");
        assertThat(titles(kept)).contains("Changed").doesNotContain("B");
        kept.watch();
        Files.delete(records().resolve("2024-01-03-c.yaml"));
        assertThat(titles(kept)).doesNotContain("C");
        kept.watch();
        Files.createDirectories(records().resolve("deep/er"));
        Files.move(
                records().resolve("2024-01-01-a.yaml"),
                records().resolve("deep/er/2024-03-03-d.yaml"));
        assertThat(titles(kept)).contains("A");
        kept.watch();
        Files.writeString(
                records().resolve("deep/er/2024-03-03-d.yaml"),
                "title: Deep\ndate: \"2024-03-03\"\ncountries: [JP]\n");
        assertThat(titles(kept)).contains("Deep");
    }

    @Test
    void aWatchedVocabularyAndAReplacedFolderAreNoticed() throws IOException {
        KeptFolder kept = watched();
        Files.writeString(records().resolve("vocabulary/topics.yaml"), "trade: {}\n");
        assertThat(kept.load(total -> file -> {}).vocabulary().topics().entries()).hasSize(1);
        kept.watch();
        Files.move(records(), folder.resolve("away"));
        Files.createDirectories(records());
        assertThat(titles(kept)).isEmpty();
    }

    @Test
    void linksAreNotWatchedButLookedAt() throws IOException {
        write("2024-05-05-linked", "Linked");
        Path elsewhere = folder.resolve("hard.yaml");
        Files.createLink(elsewhere, records().resolve("2024-05-05-linked.yaml"));
        KeptFolder kept = watched();
        assertThat(FolderWatch.over(records())).isEmpty();
        Files.writeString(
                elsewhere, "title: By another name\ndate: \"2024-05-05\"\ncountries: [JP]\n");
        assertThat(titles(kept)).contains("By another name");
    }

    @Test
    void aQuietFolderIsNotLookedAt() {
        Optional<FolderWatch> watch = FolderWatch.over(records());
        Needs.that(watch.isPresent(), "this file system is not watched");
        assertThat(watch.get().isQuiet()).isTrue();
        assertThat(watch.get().isQuiet()).isTrue();
        watch.get().close();
        assertThat(watch.get().isQuiet()).isFalse();
    }
}
