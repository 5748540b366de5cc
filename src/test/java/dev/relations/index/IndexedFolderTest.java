package dev.relations.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingRecord;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Occurrence;
import dev.relations.query.FoldedTexts;
import dev.relations.query.Needle;
import dev.relations.query.TextPart;
import dev.relations.schema.RandomFile;
import dev.relations.store.Loaded;
import dev.relations.store.MeetingShape;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexedFolderTest {

    private static final long BUILD = 7;
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir Path temporary;

    private Path records;
    private IndexPlace place;

    /** How many files the last load had to read. */
    private final AtomicInteger read = new AtomicInteger();

    @BeforeEach
    void makeRecords() throws IOException {
        records = temporary.resolve("records");
        place = new IndexPlace(temporary.resolve("cache"), BUILD);
        copy(Path.of("src/test/resources/dev/relations/cli/records"), records);
        rich("2020-02-02-rich");
        settle();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** A record with every field there is. */
    private void rich(String id) throws IOException {
        Files.writeString(
                records.resolve(id + ".yaml"),
                """
                title: Étude — 会談
                date: "2020-02-02~"
                start: "09:30~"
                zone: Asia/Tokyo
                duration: PT1H30M~
                form: two-plus-two
                medium: video
                occasion: G7
                series: {name: Dialogue, number: 3, odd: [1, 2.50, true]}
                place: {city: Nouméa, country: NC, venue: Hall, floor: 3}
                sittings:
                  - {date: "2020-02-02", start: "09:30", duration: PT30M, place: {city: Tokyo}}
                countries: [JP, FR]
                organisations: [EU]
                participants:
                  - {name: Kamikawa Yoko, country: JP, office: Minister, role: chair, seat: 12}
                  - {name: Nobody Known}
                topics: [trade, something-new]
                paragraphs:
                  - {label: "1(1)ア", text: Said so., topics: [g7], speakers: [Kamikawa Yoko, FR], act: agreed, source: a, x: y}
                commitments:
                  - {text: Do it, by: [JP, EU], paragraph: "1", due: "2021", status: done, closed: "2020-12-01", closed_by: 2024-05-call, note: n}
                documents: [{title: Roadmap, kind: roadmap, url: "https://example.org", pages: 12345678901}]
                refers_to:
                  - 2024-05-call
                  - {event: Summit, date: "2019", k: v}
                sources:
                  - {key: a, url: "https://example.org/a", publisher: P, side: JP, published: "2020", accessed: "2021", language: en, complete: false, z: 1}
                differs: [{field: form, says: meeting, source: a, q: 1}]
                notes: Notes.
                own: {deep: [{er: x}]}
                """);
    }

    /** Dates everything back, so that no file counts as written in the moment of the look at it. */
    private void settle() throws IOException {
        try (Stream<Path> files = Files.walk(records)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                long before = Files.getLastModifiedTime(file).toMillis();
                Files.setLastModifiedTime(file, FileTime.fromMillis(before - 60_001));
            }
        }
    }

    private Loaded load() {
        return load(place);
    }

    private Loaded load(IndexPlace where) {
        return load(new IndexedFolder(new RecordsFolder(records), where, CLOCK));
    }

    private Loaded load(IndexedFolder folder) {
        read.set(0);
        Loaded loaded =
                folder.load(
                        total -> {
                            read.set(total);
                            return file -> {};
                        });
        folder.finish();
        return loaded;
    }

    /** With the index and without: the same meetings, vocabulary and diagnostics. */
    private void assertSameAnswer() {
        Loaded with = load();
        Loaded without = new RecordsFolder(records).load();
        assertThat(with.diagnostics()).isEqualTo(without.diagnostics());
        assertThat(copies(with)).isEqualTo(copies(without));
        assertThat(with.vocabulary().people().all()).isEqualTo(without.vocabulary().people().all());
        assertThat(with.vocabulary().topics().all()).isEqualTo(without.vocabulary().topics().all());
        List<Meeting> plain = without.meetings().list();
        for (int i = 0; i < plain.size(); i++) {
            Meeting kept = with.meetings().list().get(i);
            assertThat(kept.allTopics()).isEqualTo(plain.get(i).allTopics());
            assertThat(kept.references()).isEqualTo(plain.get(i).references());
            assertThat(kept.persons()).isEqualTo(plain.get(i).persons());
            assertThat(kept.form()).isEqualTo(plain.get(i).form());
            assertThat(kept.medium()).isEqualTo(plain.get(i).medium());
            assertThat(kept.date()).isEqualTo(plain.get(i).date());
            String id = plain.get(i).id().value();
            assertThat(kept.idBeginsWith(id.substring(0, 4))).isTrue();
            assertThat(kept.idBeginsWith(id + "x")).isFalse();
            if (kept instanceof FoldedTexts texts) {
                List<String> folded = TextPart.ALL.folded(plain.get(i));
                assertThat(texts.foldedTexts()).isEqualTo(folded);
                assertThat(folded)
                        .allMatch(text -> text.isEmpty() || texts.mayHold(new Needle(text)));
                assertThat(texts.mayHold(new Needle("no such words"))).isFalse();
            }
        }
    }

    private static List<MeetingRecord> copies(Loaded loaded) {
        return loaded.meetings().stream().map(MeetingRecord::copyOf).toList();
    }

    @Test
    void everyFieldIsKept() {
        load();
        assertSameAnswer();
        assertThat(read).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void recordsOfAnyShapeAreKept(long seed) throws IOException {
        Random random = new Random(seed);
        MeetingShape shape = new MeetingShape();
        for (int i = 0; i < 150; i++) {
            String text = RandomFile.of(shape, random);
            Files.writeString(records.resolve("2024-02-21-random-" + i + ".yaml"), text);
        }
        settle();
        assertThat(load().meetings().size()).isGreaterThan(30);
        assertSameAnswer();
        assertThat(read).hasValue(0);
    }

    @Test
    void aChangedFileIsReadAgainAndNoOther() throws IOException {
        load();
        rich("2020-02-02-rich");
        assertSameAnswer();
        assertThat(read).hasValue(1);
        settle();
        load();
        load();
        assertThat(read).hasValue(0);
    }

    @Test
    void aChangeOfTheSameLengthInTheSameMomentIsNoticed() throws IOException {
        Path file = records.resolve("2021-01-01-quick.yaml");
        Files.writeString(file, "title: A\ndate: \"2021-01-01\"\ncountries: [JP]\n");
        FileTime time = Files.getLastModifiedTime(file);
        load();
        Files.writeString(file, "title: B\ndate: \"2021-01-01\"\ncountries: [JP]\n");
        Files.setLastModifiedTime(file, time);
        assertSameAnswer();
    }

    @Test
    void aFilePutInThePlaceOfAnotherWithItsTimeIsNoticed() throws IOException {
        Path file = records.resolve("2021-01-01-quick.yaml");
        Files.writeString(file, "title: A\ndate: \"2021-01-01\"\ncountries: [JP]\n");
        settle();
        load();
        Path other = temporary.resolve("other");
        Files.writeString(other, "title: B\ndate: \"2021-01-01\"\ncountries: [JP]\n");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertSameAnswer();
        assertThat(read).hasValue(1);
    }

    private Optional<List<String>> remembered() {
        Optional<Loaded> remembered =
                new IndexedFolder(new RecordsFolder(records), place, CLOCK).remember();
        remembered.ifPresent(IndexedFolderTest::assertCountedRightly);
        return remembered.map(
                loaded -> loaded.meetings().stream().map(Meeting::title).sorted().toList());
    }

    private static void assertCountedRightly(Loaded loaded) {
        Meetings meetings = loaded.meetings();
        loaded.meetings()
                .occurrences()
                .ifPresent(
                        kept -> {
                            assertThat(told(kept.parties()))
                                    .isEqualTo(told(Occurrence.in(meetings, Meeting::parties)));
                            assertThat(told(kept.persons()))
                                    .isEqualTo(told(Occurrence.in(meetings, Meeting::persons)));
                            assertThat(told(kept.topics()))
                                    .isEqualTo(
                                            told(
                                                    Occurrence.in(
                                                            meetings,
                                                            loaded.vocabulary().topics()::of)));
                        });
    }

    private static Map<String, String> told(Map<?, Occurrence> occurrences) {
        Map<String, String> told = new TreeMap<>();
        occurrences.forEach(
                (key, of) -> told.put(key.toString(), of.meetings() + " " + of.last().path()));
        return told;
    }

    /** Folders whose last change was long ago. */
    private void settleFolders() throws IOException {
        try (Stream<Path> files = Files.walk(records)) {
            for (Path folder : files.filter(Files::isDirectory).toList()) {
                Files.setLastModifiedTime(folder, FileTime.fromMillis(1_000_000_000_001L));
            }
        }
    }

    private static List<String> titles(Loaded loaded) {
        return loaded.meetings().stream().map(Meeting::title).sorted().toList();
    }

    @Test
    void whatIsRememberedIsWhatWasLoaded() throws IOException {
        assertThat(remembered()).isEmpty();
        Files.createDirectories(records.resolve("2021/sub"));
        record("2021/sub/2021-01-01-deep", "Deep");
        settle();
        settleFolders();
        List<String> loaded = titles(load());
        assertThat(loaded).contains("Deep");
        assertThat(remembered()).contains(loaded);
    }

    @Test
    void whatOccursNeedNotBeCountedAgainUntilSomethingChanges() throws IOException {
        settle();
        loadLater();
        assertThat(kept()).isTrue();
        record("2021-01-01-a", "A");
        assertThat(kept()).isFalse();
        settle();
        loadLater();
        assertThat(kept()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatOccursIsKeptUpAfterAnyEdits(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            rich("2020-02-%02d-rich-%d".formatted(1 + i, i));
        }
        settle();
        loadLater();
        int kept = 0;
        for (int round = 0; round < 20; round++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                editPlainly(random, round);
            }
            settle();
            loadLater();
            kept += kept() ? 1 : 0;
        }
        assertThat(kept).isGreaterThan(10);
    }

    private void editPlainly(Random random, int round) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(records)) {
            files = all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        switch (random.nextInt(4)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.writeString(file, Files.readString(file).replace("JP", "DE"));
            case 2 -> Files.writeString(file, "broken: [\n");
            default -> rich("20%02d-03-01-n%d".formatted(random.nextInt(30), round));
        }
    }

    private boolean kept() {
        Optional<Loaded> remembered =
                new IndexedFolder(new RecordsFolder(records), place, CLOCK).remember();
        remembered.ifPresent(IndexedFolderTest::assertCountedRightly);
        return remembered.isPresent() && remembered.get().meetings().occurrences().isPresent();
    }

    @Test
    void filesThatComeGoOrAreReplacedAreNotRememberedAsBefore() throws IOException {
        record("2021-01-01-a", "A");
        record("2021-01-02-b", "B");
        settle();
        settleFolders();
        load();
        Files.delete(records.resolve("2021-01-01-a.yaml"));
        assertThat(remembered().orElseThrow()).contains("B").doesNotContain("A");
        Path other = temporary.resolve("other");
        Files.writeString(other, "title: C\ndate: \"2021-01-02\"\ncountries: [JP]\n");
        Files.move(
                other, records.resolve("2021-01-02-b.yaml"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(remembered()).isEmpty();
        Files.createDirectories(records.resolve("2022"));
        record("2022/2022-01-01-new", "New");
        assertThat(remembered()).isEmpty();
        settle();
        load();
        assertThat(remembered().orElseThrow()).contains("C", "New").doesNotContain("A", "B");
    }

    /** When nothing was written for a while. */
    private void loadLater() {
        Clock later = Clock.offset(CLOCK, Duration.ofMinutes(1));
        IndexedFolder folder = new IndexedFolder(new RecordsFolder(records), place, later);
        folder.load(total -> file -> {});
        folder.finish();
    }

    @Test
    void whatIsWrittenInItsPlaceIsNoticedByTheNextLoad() throws IOException {
        record("2021-01-01-a", "A");
        loadLater();
        record("2021-01-01-a", "Another");
        assertThat(remembered().orElseThrow()).contains("A").doesNotContain("Another");
        loadLater();
        assertThat(remembered().orElseThrow()).contains("Another").doesNotContain("A");
    }

    private void record(String path, String title) throws IOException {
        Files.writeString(
                records.resolve(path + ".yaml"),
                "title: " + title + "\ndate: \"2021-01-02\"\ncountries: [JP]\n");
    }

    @Test
    void aClockSetBackHidesNoChange() throws IOException {
        load();
        Path file = records.resolve("2024-05-call.yaml");
        Files.writeString(file, Files.readString(file).replace("2024-05", "2024-06"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertSameAnswer();
        assertThat(read).hasValue(1);
    }

    @Test
    void whatCouldNotBeReadOnceIsTriedAgain() throws IOException {
        Path file = records.resolve("2021-01-01-shy.yaml");
        Files.writeString(file, "title: A\ndate: \"2021-01-01\"\ncountries: [JP]\n");
        settle();
        Path away = temporary.resolve("away");
        IndexedFolder indexed = new IndexedFolder(new RecordsFolder(records), place, CLOCK);
        Loaded without = indexed.load(total -> moved(file, away));
        indexed.finish();
        assertThat(without.diagnostics()).extracting(Diagnostic::code).contains(Code.NOT_READABLE);
        Files.move(away, file);
        assertSameAnswer();
    }

    /** The file goes when it has been found and not yet read. */
    private static Consumer<RecordFile> moved(Path file, Path away) {
        try {
            Files.move(file, away);
            return each -> {};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void deletedAndRenamedFilesAreNoticed() throws IOException {
        load();
        Files.delete(records.resolve("2024-05-call.yaml"));
        Files.move(
                records.resolve("2020-02-02-rich.yaml"), records.resolve("2020-02-02-other.yaml"));
        assertSameAnswer();
        assertThat(read).hasValue(1);
    }

    @Test
    void aChangedVocabularyIsReadAndResolvesAllNamesAnew() throws IOException {
        load();
        Path people = records.resolve("vocabulary/people.yaml");
        Files.writeString(
                people,
                Files.readString(people) + "nobody:\n  name: Nobody Known\n  country: FR\n");
        assertSameAnswer();
        assertThat(read.get()).isGreaterThan(5);
        Files.delete(people);
        assertSameAnswer();
    }

    @Test
    void badFilesAreToldEachTimeWithoutBeingReadAgain() throws IOException {
        Files.writeString(records.resolve("2021-01-01-bad.yaml"), "title: A\ndate: x\n");
        Files.createDirectory(records.resolve("sub"));
        Files.writeString(records.resolve("sub/2024-05-call.yaml"), "title: [\n");
        settle();
        load();
        assertSameAnswer();
        assertThat(read).hasValue(0);
        assertThat(load().diagnostics()).hasSizeGreaterThan(2);
    }

    @Test
    void anotherBuildOfTheProgramReadsForItself() {
        load();
        load(new IndexPlace(place.directory(), BUILD + 1));
        assertThat(read.get()).isGreaterThan(5);
    }

    @Test
    void anIndexThatCannotBeWrittenCostsNoAnswer() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        IndexPlace nowhere = new IndexPlace(file.resolve("below-a-file"), BUILD);
        assertThat(copies(load(nowhere))).isEqualTo(copies(new RecordsFolder(records).load()));
    }

    @Test
    void anyDamageCostsTimeAndNoAnswer() throws IOException {
        load();
        Path file = place.base(records.toRealPath().toString());
        byte[] whole = Files.readAllBytes(file);
        List<MeetingRecord> expected = copies(new RecordsFolder(records).load());
        Random random = new Random(42);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            int length = i % 4 == 0 ? random.nextInt(whole.length) : whole.length;
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                out.setLength(0);
                out.write(damaged, 0, length);
            }
            assertThat(copies(load())).as("byte %d of %d", at, length).isEqualTo(expected);
        }
    }

    @Test
    void clearedItIsGone() throws IOException {
        load();
        IndexedFolder folder = new IndexedFolder(new RecordsFolder(records), place, CLOCK);
        assertThat(folder.status().made()).isPresent();
        assertThat(folder.status().files()).isEqualTo(8);
        folder.clear();
        assertThat(folder.status().made()).isEmpty();
        load();
        assertThat(read).hasValue(8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterAnyEditsTheAnswerIsThatOfTheFolder(long seed) throws Exception {
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                edit(random);
            }
            if (random.nextBoolean()) {
                settle();
                // What is in the folders is only certain when nothing has changed for a moment.
                Thread.sleep(25);
            }
            assertSameAnswer();
            remembered();
        }
    }

    private void edit(Random random) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(records)) {
            all.filter(f -> f.toString().endsWith(".yaml")).sorted().forEach(files::add);
        }
        Path file = files.get(random.nextInt(files.size()));
        String fresh =
                String.format(
                        "20%02d-0%d-01-n%d",
                        random.nextInt(30), 1 + random.nextInt(9), random.nextInt(30));
        switch (random.nextInt(8)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.writeString(file, Files.readString(file) + "# more\n");
            case 2 -> Files.writeString(file, Files.readString(file).replace("JP", "DE"));
            case 3 -> Files.writeString(file, "broken: [\n");
            case 4 -> rich(fresh);
            case 5 -> {
                Path sub = Files.createDirectories(records.resolve("sub" + random.nextInt(3)));
                Files.copy(
                        file,
                        sub.resolve(file.getFileName().toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            case 6 -> {
                if (!file.toString().contains("vocabulary")) {
                    Files.move(
                            file,
                            records.resolve(fresh + ".yaml"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            default ->
                    Files.writeString(
                            records.resolve(fresh + ".yaml"),
                            "title: T\ndate: \"" + fresh.substring(0, 7) + "\"\ncountries: [FR]\n");
        }
    }

    @Test
    void whatIsReadOfManyFilesIsTheSameByWayOfTheDisk() throws IOException {
        Files.writeString(records.resolve("2019-01-01-bad.yaml"), "broken: [\n");
        settle();
        RecordsFolder folder = new RecordsFolder(records);
        Loaded all = load(new IndexedFolder(folder, place, CLOCK, 1));
        assertThat(copies(all)).isEqualTo(copies(folder.load()));
        assertThat(all.diagnostics()).isEqualTo(folder.load().diagnostics());
        try (Stream<Path> left = Files.list(place.directory())) {
            assertThat(left).hasSize(1);
        }
        assertSameAnswer();
        assertThat(read).hasValue(0);
    }

    @Test
    void nobodyElseMayReadWhatIsKept() throws IOException {
        load(new IndexedFolder(new RecordsFolder(records), place, CLOCK));
        try (Stream<Path> kept = Files.list(place.directory())) {
            assertThat(kept.map(IndexedFolderTest::mode)).containsExactly("rw-------");
        }
    }

    @Test
    void aSecondLoadIsRefusedAndDoesNotWait() {
        IndexedFolder folder = new IndexedFolder(new RecordsFolder(records), place, CLOCK);
        load(folder);
        assertThatThrownBy(() -> load(folder)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whereThereIsNoRoomOnDiskWhatIsReadStaysInMemory() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        RecordsFolder folder = new RecordsFolder(records);
        IndexPlace none = new IndexPlace(file.resolve("cache"), BUILD);
        Loaded all = load(new IndexedFolder(folder, none, CLOCK, 1));
        assertThat(copies(all)).isEqualTo(copies(folder.load()));
    }

    @Test
    void manyLaterChangesMakeTheIndexAnew() throws IOException {
        load();
        for (int i = 0; i < 300; i++) {
            rich("2019-01-01-n" + i);
        }
        settle();
        assertSameAnswer();
        assertThat(read).hasValue(308);
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.list(place.directory())) {
            files.forEach(f -> names.add(f.getFileName().toString().replaceAll(".*\\.", "")));
        }
        assertThat(names).containsExactly("index");
        assertSameAnswer();
        assertThat(read).hasValue(0);
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
