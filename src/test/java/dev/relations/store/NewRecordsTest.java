package dev.relations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.relations.change.Author;
import dev.relations.change.Change;
import dev.relations.change.ChangedFolder;
import dev.relations.change.Outcome;
import dev.relations.change.RefusedChangeException;
import dev.relations.meeting.MeetingId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRecordsTest {

    private static final Outcome DONE = new Outcome.Done(List.of());

    @TempDir private Path folder;

    @Test
    void writesIntoTheFolderOfTheYear() throws IOException {
        assertThat(write(record("2024-01-01-a", "title: a\n"), record("2023-b", "title: b\n")))
                .isEqualTo(DONE);
        assertThat(folder.resolve("2024/2024-01-01-a.yaml")).hasContent("title: a");
        assertThat(files()).containsExactly("2023/2023-b.yaml", "2024/2024-01-01-a.yaml");
    }

    @Test
    void neverOverwrites() throws IOException {
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("other/2024-01-01-a.yaml"), "mine");
        assertThat(write(record("2024-01-02-b", "b"), record("2024-01-01-a", "a")))
                .isEqualTo(new Outcome.Taken("other/2024-01-01-a.yaml"));
        assertThat(files()).hasSize(1);
        assertThat(folder.resolve("other/2024-01-01-a.yaml")).hasContent("mine");
    }

    @Test
    void recordsMadeLateAreAskedForWhenTheyAreWritten() throws IOException {
        List<MeetingId> ids = List.of(new MeetingId("2024-01-01-a"), new MeetingId("2023-b"));
        List<NewRecord> records =
                List.of(record("2024-01-01-a", "title: a\n"), record("2023-b", "title: b\n"));
        Change change = NewRecords.adding(folder, ids, records.iterator());
        assertThat(change.what()).isEqualTo("add 2 records, the first 2024-01-01-a");
        assertThat(changed().make(change)).isEqualTo(DONE);
        assertThat(folder.resolve("2024/2024-01-01-a.yaml")).hasContent("title: a");
        assertThat(folder.resolve("2023/2023-b.yaml")).hasContent("title: b");
        assertThatThrownBy(() -> NewRecords.adding(folder, ids, records.iterator()))
                .isInstanceOfSatisfying(
                        RefusedChangeException.class,
                        e ->
                                assertThat(e.outcome())
                                        .isEqualTo(new Outcome.Taken("2024/2024-01-01-a.yaml")));
    }

    @Test
    void recordsThatCannotBeMadeAnyMoreAreNotWritten() throws IOException {
        Iterator<NewRecord> changedTable =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return true;
                    }

                    @Override
                    public NewRecord next() {
                        throw new UncheckedIOException(new IOException("the table changed"));
                    }
                };
        List<MeetingId> ids = List.of(new MeetingId("2024-01-01-a"));
        assertThat(changed().make(NewRecords.adding(folder, ids, changedTable)))
                .isEqualTo(
                        new Outcome.Failed(
                                "2024/2024-01-01-a.yaml", "the table changed", "import it again"));
        assertThat(files()).isEmpty();
    }

    @Test
    void suggestsAFreeId() {
        Map<MeetingId, String> taken =
                Map.of(new MeetingId("2024-a"), "2024/2024-a.yaml", new MeetingId("2024-a-2"), "x");
        assertThat(NewRecords.free(new MeetingId("2024-a"), taken))
                .isEqualTo(new MeetingId("2024-a-3"));
    }

    @Test
    void refusesTheSameIdTwice() throws IOException {
        assertThat(write(record("2024-01-01-a", "a"), record("2024-01-01-a", "b")))
                .isEqualTo(new Outcome.Taken("2024/2024-01-01-a.yaml"));
        assertThat(files()).isEmpty();
    }

    @Test
    void takesAllAwayIfOneFails() throws IOException {
        Files.writeString(folder.resolve("2023"), "a file where a folder should be");
        assertThat(write(record("2024-01-01-a", "a"), record("2023-b", "b")))
                .isEqualTo(
                        new Outcome.Failed(
                                "2023/2023-b.yaml", "a file is in the way", "move it elsewhere"));
        assertThat(files()).isEmpty();
        assertThat(folder.resolve("2024")).doesNotExist();
    }

    @Test
    void ofManyWritersOfOneIdOneWrites() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Callable<Outcome>> same = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            NewRecord record = record("2024-01-01-a", "by " + i);
            same.add(() -> write(record));
        }
        int written = 0;
        for (Future<Outcome> outcome : writers.invokeAll(same)) {
            written += outcome.get().equals(DONE) ? 1 : 0;
        }
        writers.shutdown();
        assertThat(written).isEqualTo(1);
        assertThat(files()).containsExactly("2024/2024-01-01-a.yaml");
    }

    private Outcome write(NewRecord... records) {
        return changed().make(() -> NewRecords.adding(folder, List.of(records), NewEntries.NONE));
    }

    private ChangedFolder changed() {
        return new ChangedFolder(
                folder,
                new Author("test", "anna", Clock.systemUTC()),
                Optional.empty(),
                Duration.ofSeconds(60),
                holder -> {});
    }

    private static NewRecord record(String id, String text) {
        return new NewRecord(new MeetingId(id), text);
    }

    private List<String> files() {
        return new RecordsFolder(folder)
                .list().files().stream().map(RecordFile::path).sorted().toList();
    }
}
