package dev.relations.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.MeetingId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRecordsTest {

    @TempDir private Path folder;

    @Test
    void writesIntoTheFolderOfTheYear() throws IOException {
        assertThat(write(record("2024-01-01-a", "title: a\n"), record("2023-b", "title: b\n")))
                .isEqualTo(
                        new NewRecords.Written(
                                List.of("2024/2024-01-01-a.yaml", "2023/2023-b.yaml")));
        assertThat(folder.resolve("2024/2024-01-01-a.yaml")).hasContent("title: a");
        assertThat(files()).hasSize(2);
    }

    @Test
    void neverOverwritesAndSuggestsAFreeId() throws IOException {
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("other/2024-01-01-a.yaml"), "mine");
        Files.writeString(folder.resolve("other/2024-01-01-a-2.yml"), "mine too");
        assertThat(write(record("2024-01-02-b", "b"), record("2024-01-01-a", "a")))
                .isEqualTo(
                        new NewRecords.Taken(
                                new MeetingId("2024-01-01-a"),
                                "other/2024-01-01-a.yaml",
                                new MeetingId("2024-01-01-a-3")));
        assertThat(files()).hasSize(2);
        assertThat(folder.resolve("other/2024-01-01-a.yaml")).hasContent("mine");
    }

    @Test
    void refusesTheSameIdTwice() throws IOException {
        assertThat(write(record("2024-01-01-a", "a"), record("2024-01-01-a", "b")))
                .isInstanceOf(NewRecords.Taken.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void takesAllAwayIfOneFails() throws IOException {
        Files.writeString(folder.resolve("2023"), "a file where a folder should be");
        NewRecords.Outcome outcome = write(record("2024-01-01-a", "a"), record("2023-b", "b"));
        assertThat(outcome).isInstanceOf(NewRecords.Failed.class);
        assertThat(((NewRecords.Failed) outcome).path()).isEqualTo("2023/2023-b.yaml");
        assertThat(files()).containsExactly("2023");
        assertThat(folder.resolve("2024")).doesNotExist();
    }

    @Test
    void manyWritersAtOnceGetOneFileEach() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Callable<NewRecords.Outcome>> same =
                IntStream.range(0, 40)
                        .<Callable<NewRecords.Outcome>>mapToObj(
                                i -> () -> write(record("2024-01-01-a", "by " + i)))
                        .toList();
        int written = 0;
        for (Future<NewRecords.Outcome> outcome : writers.invokeAll(same)) {
            if (outcome.get() instanceof NewRecords.Written) {
                written++;
            } else {
                assertThat(outcome.get()).isInstanceOf(NewRecords.Taken.class);
            }
        }
        writers.shutdown();
        assertThat(written).isEqualTo(1);
        assertThat(files()).containsExactly("2024/2024-01-01-a.yaml");
    }

    private NewRecords.Outcome write(NewRecord... records) {
        return NewRecords.write(folder, List.of(records));
    }

    private static NewRecord record(String id, String text) {
        return new NewRecord(new MeetingId(id), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
