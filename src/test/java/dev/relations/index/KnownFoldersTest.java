package dev.relations.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.store.ListedFolder;
import dev.relations.store.Listing;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders are listed again, and which only have their files looked at. */
class KnownFoldersTest {

    @TempDir Path temporary;

    private Path records;
    private IndexPlace place;

    @BeforeEach
    void indexRecordsOfTwoYears() throws Exception {
        records = Files.createDirectories(temporary.resolve("records"));
        place = new IndexPlace(temporary.resolve("cache"), 7);
        write("2023", "2023-05-01-a");
        write("2024", "2024-05-01-b");
        write("2024", "2024-06-01-c");
        load();
    }

    private void write(String year, String id) throws IOException {
        Path file = Files.createDirectories(records.resolve(year)).resolve(id + ".yaml");
        Files.writeString(
                file, "title: T\ndate: " + id.substring(0, 10) + "\ncountries: [JP, FR]\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
    }

    /** After a moment in which nothing changes, so that what is seen is certain. */
    private void load() throws InterruptedException {
        Thread.sleep(30);
        IndexedFolder folder =
                new IndexedFolder(new RecordsFolder(records), place, Clock.systemUTC());
        folder.load(total -> file -> {});
        folder.finish();
    }

    /** A look by what the index knows. */
    private Listing look() throws IOException {
        Known known = Known.open(place, records.toRealPath().toString());
        try {
            FutureTask<Known> opened = new FutureTask<>(() -> known);
            opened.run();
            return new RecordsFolder(records).list(new Sieve(opened));
        } finally {
            known.close();
        }
    }

    private static List<String> listed(Listing listing) {
        return listing.folders().stream().map(ListedFolder::path).sorted().toList();
    }

    private static List<String> read(Listing listing) {
        return listing.files().stream().map(RecordFile::path).sorted().toList();
    }

    @Test
    void noFolderIsListedWhereNothingChanged() throws IOException {
        Listing listing = look();
        assertThat(listed(listing)).isEmpty();
        assertThat(read(listing)).isEmpty();
    }

    @Test
    void onlyTheFolderOfANewFileIsListed() throws Exception {
        write("2024", "2024-07-01-d");
        assertThat(listed(look())).containsExactly("2024/");
        assertThat(read(look())).containsExactly("2024/2024-07-01-d.yaml");
        load();
        assertThat(listed(look())).isEmpty();
        assertThat(read(look())).isEmpty();
    }

    @Test
    void aFileChangedInItsPlaceIsFoundWithoutListingItsFolder() throws Exception {
        Files.writeString(
                records.resolve("2024/2024-05-01-b.yaml"),
                "title: Another\ndate: 2024-05-01\ncountries: [JP]\n");
        assertThat(listed(look())).isEmpty();
        assertThat(read(look())).containsExactly("2024/2024-05-01-b.yaml");
        load();
        assertThat(read(look())).isEmpty();
    }

    @Test
    void aNewFolderIsListedWithTheOneThatItIsIn() throws Exception {
        write("2025", "2025-01-01-e");
        assertThat(listed(look())).containsExactly("", "2025/");
        load();
        assertThat(listed(look())).isEmpty();
    }

    @Test
    void aDeletedFileIsNotMissedAgain() throws Exception {
        Files.delete(records.resolve("2024/2024-06-01-c.yaml"));
        assertThat(listed(look())).containsExactly("2024/");
        load();
        assertThat(listed(look())).isEmpty();
    }

    @Test
    void aFolderThatIsDatedBackHidesNoNewFile() throws Exception {
        Path folder = records.resolve("2023");
        FileTime before = Files.getLastModifiedTime(folder);
        write("2023", "2023-07-01-d");
        Files.setLastModifiedTime(folder, before);
        assertThat(read(look())).containsExactly("2023/2023-07-01-d.yaml");
    }

    @Test
    void aLinkIsFollowedEachTime() throws Exception {
        Path link = records.resolve("2023/2023-09-01-l.yaml");
        Files.createSymbolicLink(link, Path.of("../2024/2024-05-01-b.yaml"));
        load();
        assertThat(read(look())).isEmpty();
        Files.writeString(
                records.resolve("2024/2024-05-01-b.yaml"),
                "title: Another\ndate: 2024-05-01\ncountries: [JP]\n");
        assertThat(read(look()))
                .containsExactly("2023/2023-09-01-l.yaml", "2024/2024-05-01-b.yaml");
    }
}
