package dev.relations.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of every kind of file, which goes wrong at each of its steps in turn. */
class FaultTest {

    private static final Map<String, String> BEFORE =
            Map.of("2023/a.yaml", "a\n", "2023/b.yaml", "b\n", "2024/c.yaml", "c\n");

    private static final Map<String, String> AFTER =
            Map.of(
                    "2023/a.yaml",
                    "A\n",
                    "2025/new/d.yaml",
                    "d\n",
                    "2023/e.yaml",
                    "E\n",
                    "2024/c.yaml",
                    "C\n",
                    "2026/f.yaml",
                    "f\n",
                    "2026/g.yaml",
                    "g\n");

    private static final Change CHANGE =
            new Change(
                    "everything",
                    List.of(
                            new FileChange.Replace("2023/a.yaml", "a\n", "A\n"),
                            new FileChange.Create("2025/new/d.yaml", "d\n"),
                            new FileChange.Move("2023/b.yaml", "b\n", "2023/e.yaml", "E\n"),
                            new FileChange.Replace("2024/c.yaml", "c\n", "C\n"),
                            new FileChange.CreateLate("2026/f.yaml", () -> "f\n"),
                            new FileChange.CreateLate("2026/g.yaml", () -> "g\n")));

    @TempDir private Path temporary;

    @Test
    void killedAtAnyStepTheNextChangeFindsAllOrNothing() throws IOException {
        int finished = 0;
        int step = 1;
        for (boolean killed = true; killed; step++) {
            Path folder = folder("killed-" + step);
            killed = isKilled(folder, FaultyDisk.killedAt(step));
            Outcome next = changed(folder, FaultyDisk.sound()).make(new Change("next", List.of()));
            assertThat(next).as("step %s", step).isInstanceOf(Outcome.Done.class);
            Map<String, String> files = files(folder);
            assertThat(files).as("step %s", step).isIn(BEFORE, AFTER);
            finished += files.equals(AFTER) ? 1 : 0;
            assertThat(strays(folder)).as("step %s", step).isEmpty();
        }
        assertThat(step).isGreaterThan(30);
        assertThat(finished).isBetween(10, step - 10);
    }

    @Test
    void killedAgainDuringRecoveryItStillEndsAllOrNothing() throws IOException {
        for (int step = 1; step < 50; step += 4) {
            for (int again = 1; again < 25; again += 2) {
                Path folder = folder("killed-" + step + "-" + again);
                isKilled(folder, FaultyDisk.killedAt(step));
                isKilled(folder, FaultyDisk.killedAt(again));
                Outcome next =
                        changed(folder, FaultyDisk.sound()).make(new Change("next", List.of()));
                assertThat(next).isInstanceOf(Outcome.Done.class);
                assertThat(files(folder)).isIn(BEFORE, AFTER);
                assertThat(strays(folder)).isEmpty();
            }
        }
    }

    @Test
    void anErrorOfTheSystemAtAnyStepLeavesAllOrNothing() throws IOException {
        int failed = 0;
        for (int step = 1; step < 60; step++) {
            Path folder = folder("failing-" + step);
            FaultyDisk disk =
                    FaultyDisk.failingAt(
                            step,
                            (name, file) ->
                                    new FileSystemException(
                                            file.toString(), null, "Input/output error"));
            Outcome outcome = changed(folder, disk).make(CHANGE);
            boolean done = outcome instanceof Outcome.Done;
            failed += done ? 0 : 1;
            assertThat(files(folder))
                    .as("step %s: %s", step, outcome)
                    .isEqualTo(done ? AFTER : BEFORE);
            changed(folder, FaultyDisk.sound()).make(new Change("next", List.of()));
            assertThat(strays(folder)).isEmpty();
        }
        assertThat(failed).isGreaterThan(20);
    }

    @Test
    void ofManyFilesOneThatCannotBeForcedToTheDiskIsNamedAndNoneIsMade() throws IOException {
        Path folder = folder("many");
        List<FileChange> files = new ArrayList<>();
        for (int i = 100; i < 300; i++) {
            files.add(new FileChange.CreateLate("2025/n" + i + ".yaml", () -> "n\n"));
        }
        Disk disk =
                new Disk() {
                    private final AtomicInteger forced = new AtomicInteger();

                    @Override
                    void forceText(Path file) throws IOException {
                        if (forced.incrementAndGet() == 150) {
                            throw new FileSystemException(
                                    file.toString(), null, "No space left on device");
                        }
                    }
                };
        Outcome outcome = changed(folder, disk).make(new Change("many", files));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> {
                            assertThat(failed.path()).matches("2025/n2[0-9]{2}\\.yaml");
                            assertThat(failed.reason()).isEqualTo("the disk is full");
                        });
        assertThat(files(folder)).isEqualTo(BEFORE);
        assertThat(strays(folder)).isEmpty();
    }

    private static List<FileChange> many() {
        List<FileChange> files = new ArrayList<>();
        for (int i = 100; i < 200; i++) {
            files.add(new FileChange.Create("2025/n" + i + ".yaml", "n\n"));
        }
        return files;
    }

    @Test
    void killedWhileThreadsMakeOrUndoManyFilesItIsAllOrNothing() throws IOException {
        Map<String, String> with = new TreeMap<>(BEFORE);
        many().forEach(file -> with.put(file.path(), "n\n"));
        for (int step = 195; step < 420; step += 25) {
            Path folder = folder("many-" + step);
            Disk killed = FaultyDisk.killedAt(step);
            try {
                changed(folder, killed).make(new Change("many", many()));
            } catch (FaultyDisk.Killed e) {
                // So it is wanted.
            }
            changed(folder, FaultyDisk.sound()).make(new Change("next", List.of()));
            assertThat(files(folder)).as("step %s", step).isIn(BEFORE, with);
            assertThat(strays(folder)).isEmpty();
        }
        for (int step = 2; step < 130; step += 16) {
            Path folder = folder("many-undone-" + step);
            changed(folder, FaultyDisk.sound()).make(new Change("many", many()));
            Kept kept = changed(folder, FaultyDisk.sound()).newest().orElseThrow();
            try {
                changed(folder, FaultyDisk.killedAt(step)).undo(kept, Progress.NONE, change -> {});
            } catch (FaultyDisk.Killed e) {
                // So it is wanted.
            }
            changed(folder, FaultyDisk.sound()).make(new Change("next", List.of()));
            assertThat(files(folder)).as("step %s", step).isIn(BEFORE, with);
            assertThat(strays(folder)).isEmpty();
        }
    }

    @Test
    void ofManyFilesThatAreUndoneOneThatCannotGoIsNamedAndAllStay() throws IOException {
        Path folder = folder("many-stay");
        changed(folder, FaultyDisk.sound()).make(new Change("many", many()));
        Map<String, String> with = files(folder);
        Disk disk =
                new Disk() {
                    @Override
                    void delete(Path file) throws IOException {
                        if (file.endsWith("n150.yaml")) {
                            throw new FileSystemException(
                                    file.toString(), null, "Operation not permitted");
                        }
                        super.delete(file);
                    }
                };
        List<Change> shown = new ArrayList<>();
        Outcome outcome =
                changed(folder, disk)
                        .undo(
                                changed(folder, disk).newest().orElseThrow(),
                                Progress.NONE,
                                shown::add);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.path()).isEqualTo("2025/n150.yaml"));
        assertThat(shown).isEmpty();
        assertThat(files(folder)).isEqualTo(with);
        assertThat(strays(folder)).isEmpty();
        Kept kept = changed(folder, FaultyDisk.sound()).newest().orElseThrow();
        assertThat(changed(folder, FaultyDisk.sound()).undo(kept, Progress.NONE, shown::add))
                .isInstanceOf(Outcome.Done.class);
        assertThat(shown).singleElement().satisfies(c -> assertThat(c.files()).hasSize(100));
        assertThat(files(folder)).isEqualTo(BEFORE);
    }

    @Test
    void aFileThatChangesBeforeItsTextIsInTheJournalStaysAsItIs() throws IOException {
        Path folder = folder("changes");
        changed(folder, FaultyDisk.sound()).make(new Change("many", many()));
        Map<String, String> with = files(folder);
        with.put("2025/n150.yaml", "mine\n");
        Disk disk =
                new Disk() {
                    @Override
                    void writeNew(Path file, Content content) throws IOException {
                        if (file.endsWith("change.tmp")) {
                            Files.writeString(folder.resolve("2025/n150.yaml"), "mine\n");
                        }
                        super.writeNew(file, content);
                    }
                };
        Kept kept = changed(folder, disk).newest().orElseThrow();
        assertThat(changed(folder, disk).undo(kept, Progress.NONE, change -> {}))
                .isEqualTo(
                        new Outcome.Failed(
                                "2025/n150.yaml",
                                "the file has changed since, so that undoing would lose that",
                                "mend it by hand"));
        assertThat(files(folder)).isEqualTo(with);
        assertThat(strays(folder)).isEmpty();
    }

    @Test
    void aFullDiskAndAMissingPermissionSayWhatTheyAre() throws IOException {
        assertThat(failing("No space left on device"))
                .isEqualTo(
                        new Outcome.Failed(
                                "2025/new/d.yaml",
                                "the disk is full",
                                "make room, then try again"));
        assertThat(failing("Read-only file system"))
                .isEqualTo(
                        new Outcome.Failed(
                                "2025/new/d.yaml",
                                "the file system is read-only",
                                "mount it so that it can be written"));
        assertThat(failing(""))
                .isEqualTo(
                        new Outcome.Failed(
                                "2025/new/d.yaml",
                                "no permission to write here",
                                "give yourself permission, for example with chmod u+w"));
    }

    /** When the text of one new file is laid out. */
    private Outcome failing(String reason) throws IOException {
        Path folder = folder("reason-" + reason);
        Disk disk =
                new Disk() {
                    @Override
                    void layOut(Path file, byte[] bytes) throws IOException {
                        if (file.startsWith(folder.toRealPath().resolve("2025"))) {
                            throw reason.isEmpty()
                                    ? new AccessDeniedException(file.toString())
                                    : new FileSystemException(file.toString(), null, reason);
                        }
                        super.layOut(file, bytes);
                    }
                };
        Outcome outcome = changed(folder, disk).make(CHANGE);
        assertThat(files(folder)).isEqualTo(BEFORE);
        return outcome;
    }

    @Test
    void aRenameThatFailsForEverIsTakenBackByWhoeverWritesNext() throws IOException {
        Path folder = folder("stuck");
        Disk stuck =
                new Disk() {
                    private int renames;

                    @Override
                    void replace(Path file, Path target) throws IOException {
                        if (++renames > 3) {
                            throw new FileSystemException(
                                    target.toString(), null, "Stale file handle");
                        }
                        super.replace(file, target);
                    }
                };
        assertThat(changed(folder, stuck).make(CHANGE)).isInstanceOf(Outcome.Unfinished.class);
        Outcome next = changed(folder, FaultyDisk.sound()).make(new Change("next", List.of()));
        assertThat(((Outcome.Done) next).recovered())
                .singleElement()
                .asString()
                .contains("everything");
        assertThat(files(folder)).isIn(BEFORE, AFTER);
        assertThat(strays(folder)).isEmpty();
    }

    @Test
    void whatAStrangerWroteIntoAnInterruptedChangeStays() throws IOException {
        for (int step = 1; step < 45; step++) {
            Path folder = folder("stranger-" + step);
            isKilled(folder, FaultyDisk.killedAt(step));
            Files.writeString(folder.resolve("2024/c.yaml"), "mine\n");
            changed(folder, FaultyDisk.sound()).make(new Change("next", List.of()));
            assertThat(folder.resolve("2024/c.yaml")).hasContent("mine");
            Map<String, String> others = files(folder);
            others.remove("2024/c.yaml");
            Map<String, String> before = new TreeMap<>(BEFORE);
            Map<String, String> after = new TreeMap<>(AFTER);
            before.remove("2024/c.yaml");
            after.remove("2024/c.yaml");
            assertThat(others).as("step %s", step).isIn(before, after);
        }
    }

    private boolean isKilled(Path folder, FaultyDisk disk) {
        try {
            changed(folder, disk).make(CHANGE);
            return false;
        } catch (FaultyDisk.Killed e) {
            return true;
        }
    }

    private Path folder(String name) throws IOException {
        Path folder = temporary.resolve(name);
        for (Map.Entry<String, String> file : BEFORE.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    private static ChangedFolder changed(Path folder, Disk disk) {
        Clock clock = Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC);
        return new ChangedFolder(
                folder,
                new Author("test", "anna", clock),
                Optional.empty(),
                Duration.ofSeconds(10),
                holder -> {},
                disk);
    }

    /** The files that readers of records see. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".") && !path.contains("/.")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    /** Temporary files and journals that nobody needs any more. */
    private static List<String> strays(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> folder.relativize(file).toString())
                    .filter(path -> path.endsWith(".tmp") || path.contains("/change."))
                    .toList();
        }
    }
}
