package dev.relations.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFolderTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.ofHours(9));

    private static final Outcome DONE = new Outcome.Done(List.of());

    @TempDir private Path temporary;
    private Path folder;

    @BeforeEach
    void aFolderWithTwoFiles() throws IOException {
        folder = Files.createDirectories(temporary.resolve("records"));
        Files.createDirectories(folder.resolve("2024"));
        Files.writeString(folder.resolve("2024/a.yaml"), "a\n");
        Files.writeString(folder.resolve("2024/b.yaml"), "b\n");
    }

    @Test
    void refusesToWriteOverWhatAStrangerWrote() throws IOException {
        Files.writeString(folder.resolve("2024/b.yaml"), "stranger\n");
        assertThat(
                        make(
                                new FileChange.Replace("2024/a.yaml", "a\n", "A\n"),
                                new FileChange.Replace("2024/b.yaml", "b\n", "B\n")))
                .isEqualTo(new Outcome.Conflict("2024/b.yaml", "b\n", "stranger\n", false));
        assertThat(folder.resolve("2024/a.yaml")).hasContent("a");
        Files.delete(folder.resolve("2024/b.yaml"));
        assertThat(make(new FileChange.Remove("2024/b.yaml", "b\n", false)))
                .isEqualTo(new Outcome.Conflict("2024/b.yaml", "b\n", "", true));
    }

    @Test
    void makesNoFileWhereOneIs() throws IOException {
        assertThat(make(new FileChange.Create("2024/a.yaml", "new\n")))
                .isEqualTo(new Outcome.Taken("2024/a.yaml"));
        Files.createSymbolicLink(folder.resolve("2024/l.yaml"), Path.of("nowhere"));
        assertThat(make(new FileChange.Create("2024/l.yaml", "new\n")))
                .isInstanceOf(Outcome.Failed.class);
        assertThat(
                        make(
                                new FileChange.Create("2024/c.yaml", "one\n"),
                                new FileChange.Create("2024/c.yaml", "two\n")))
                .isEqualTo(new Outcome.Taken("2024/c.yaml"));
        assertThat(folder.resolve("2024/c.yaml")).doesNotExist();
    }

    @Test
    void textsThatAreMadeLateAreAskedForOnceAndInOrder() throws IOException {
        List<FileChange> files = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (int i = 100; i < 300; i++) {
            String name = "n" + i;
            files.add(
                    new FileChange.CreateLate(
                            "2025/" + name + ".yaml",
                            () -> {
                                asked.add(name);
                                return name + "\n";
                            }));
        }
        assertThat(changed().make(new Change("many", files))).isEqualTo(DONE);
        assertThat(asked).hasSize(200).doesNotHaveDuplicates().isSorted();
        assertThat(files()).hasSize(202).contains("2025/n100.yaml: n100", "2025/n299.yaml: n299");
        assertThat(undo()).isEqualTo(DONE);
        assertThat(files()).containsExactly("2024/a.yaml: a", "2024/b.yaml: b");
        assertThat(folder.resolve("2025")).doesNotExist();
    }

    @Test
    void aTextThatCannotBeMadeLeavesAllAsItWas() throws IOException {
        Outcome no = new Outcome.Failed("2025/d.yaml", "the table changed", "import it again");
        FileChange replaced = new FileChange.Replace("2024/a.yaml", "a\n", "A\n");
        assertThat(
                        make(
                                replaced,
                                new FileChange.CreateLate("2025/c.yaml", () -> "c\n"),
                                new FileChange.CreateLate(
                                        "2025/d.yaml",
                                        () -> {
                                            throw new RefusedChangeException(no);
                                        })))
                .isEqualTo(no);
        assertThat(
                        make(
                                replaced,
                                new FileChange.CreateLate(
                                        "2025/d.yaml",
                                        () -> {
                                            throw new IOException("No space left on device");
                                        })))
                .isEqualTo(
                        new Outcome.Failed(
                                "2025/d.yaml", "the disk is full", "make room, then try again"));
        assertThat(files()).containsExactly("2024/a.yaml: a", "2024/b.yaml: b");
        assertThat(folder.resolve("2025")).doesNotExist();
        assertThat(folder.resolve(".relations/change.prepared")).doesNotExist();
    }

    @Test
    void keepsPermissions() throws IOException {
        Path file = folder.resolve("2024/a.yaml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(make(new FileChange.Replace("2024/a.yaml", "a\n", "A\n"))).isEqualTo(DONE);
        assertThat(permissions("2024/a.yaml")).isEqualTo("rw-r-----");
        assertThat(make(new FileChange.Move("2024/a.yaml", "A\n", "2024/z.yaml", "Z\n")))
                .isEqualTo(DONE);
        assertThat(permissions("2024/z.yaml")).isEqualTo("rw-r-----");
        undo();
        assertThat(permissions("2024/a.yaml")).isEqualTo("rw-r-----");
        assertThat(make(new FileChange.Remove("2024/a.yaml", "A\n", false))).isEqualTo(DONE);
        undo();
        assertThat(permissions("2024/a.yaml")).isEqualTo("rw-r-----");
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
    }

    @Test
    void writesThroughALinkInsideAndRefusesOneThatLeadsOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("l.yaml"), Path.of("2024/a.yaml"));
        assertThat(make(new FileChange.Replace("l.yaml", "a\n", "A\n"))).isEqualTo(DONE);
        assertThat(folder.resolve("l.yaml")).isSymbolicLink();
        assertThat(folder.resolve("2024/a.yaml")).hasContent("A");
        Path outside = Files.writeString(temporary.resolve("outside.yaml"), "o\n");
        Files.createSymbolicLink(folder.resolve("o.yaml"), outside);
        Files.createSymbolicLink(folder.resolve("out"), temporary);
        refuses(
                new FileChange.Replace("o.yaml", "o\n", "O\n"),
                "it leads out of the records folder");
        refuses(new FileChange.Create("out/x.yaml", "x\n"), "it leads out of the records folder");
        refuses(new FileChange.Create("../x.yaml", "x\n"), "it leads out of the records folder");
        refuses(
                new FileChange.Create(temporary + "/x.yaml", "x\n"),
                "it leads out of the records folder");
        refuses(new FileChange.Remove("l.yaml", "A\n", false), "it is a symbolic link");
        assertThat(outside).hasContent("o");
        assertThat(temporary.resolve("x.yaml")).doesNotExist();
    }

    @Test
    void refusesAStateFolderThatIsALink() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve(".relations"), elsewhere);
        assertThat(make(new FileChange.Create("x.yaml", "x\n"))).isInstanceOf(Outcome.Failed.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aJournalThatLeadsOutIsNotFollowed() throws IOException {
        Path outside = Files.writeString(temporary.resolve("outside.yaml"), "o\n");
        Files.createDirectories(folder.resolve(".relations"));
        Journal journal =
                new Journal(
                        "evil",
                        "someone",
                        "2025-12-01T12:00:00Z",
                        0,
                        List.of(Step.delete("../outside.yaml", "../.t.tmp", "o\n", "")));
        Files.write(folder.resolve(".relations/change.committed"), journal.bytes());
        Outcome outcome = make(new FileChange.Create("x.yaml", "x\n"));
        assertThat(((Outcome.Failed) outcome).reason())
                .startsWith("an interrupted change cannot be brought to an end");
        assertThat(outside).hasContent("o");
    }

    @Test
    void aFileThatIsGoneCanBeFoundInTheTrash() throws IOException {
        assertThat(make(new FileChange.Remove("2024/a.yaml", "a\n", true))).isEqualTo(DONE);
        Files.writeString(folder.resolve("2024/a.yaml"), "again\n");
        assertThat(make(new FileChange.Remove("2024/a.yaml", "again\n", true))).isEqualTo(DONE);
        Path trash = temporary.resolve("data/Trash");
        assertThat(trash.resolve("files/a.yaml")).hasContent("a");
        assertThat(trash.resolve("files/2-a.yaml")).hasContent("again");
        assertThat(trash.resolve("info/a.yaml.trashinfo"))
                .hasContent(
                        "[Trash Info]\nPath="
                                + folder.toRealPath()
                                + "/2024/a.yaml\nDeletionDate=2025-12-01T21:00:00");
    }

    @Test
    void theLastChangesAreUndoneOneByOne() throws IOException {
        make(new FileChange.Create("2025/new/d.yaml", "d\n"));
        make(
                new FileChange.Replace("2024/a.yaml", "a\n", "A\n"),
                new FileChange.Move("2024/b.yaml", "b\n", "2023/b.yaml", "B\n"));
        assertThat(changed().kept()).extracting(Kept::files).containsExactly(3, 1);
        assertThat(undo()).isEqualTo(DONE);
        assertThat(files())
                .containsExactly("2024/a.yaml: a", "2024/b.yaml: b", "2025/new/d.yaml: d");
        assertThat(folder.resolve("2023")).doesNotExist();
        assertThat(undo()).isEqualTo(DONE);
        assertThat(files()).containsExactly("2024/a.yaml: a", "2024/b.yaml: b");
        assertThat(folder.resolve("2025")).doesNotExist();
        assertThat(changed().kept()).isEmpty();
    }

    @Test
    void whatUndoTakesAwayCanBeShownOnceItIsGone() throws IOException {
        make(
                new FileChange.Create("2025/d.yaml", "d\n"),
                new FileChange.Create("2025/e.yaml", "é\n"));
        List<String> shown = new ArrayList<>();
        Outcome outcome =
                changed()
                        .undo(
                                changed().kept().get(0),
                                Progress.NONE,
                                change -> {
                                    assertThat(folder.resolve("2025")).doesNotExist();
                                    shown.addAll(UnifiedDiff.of(change, ""));
                                });
        assertThat(outcome).isEqualTo(DONE);
        assertThat(shown)
                .containsExactly(
                        "--- a/2025/e.yaml",
                        "+++ /dev/null",
                        "@@ -1 +0,0 @@",
                        "-é",
                        "--- a/2025/d.yaml",
                        "+++ /dev/null",
                        "@@ -1 +0,0 @@",
                        "-d");
    }

    @Test
    void whatChangedSinceIsNotUndone() throws IOException {
        make(new FileChange.Replace("2024/a.yaml", "a\n", "A\n"));
        Files.writeString(folder.resolve("2024/a.yaml"), "mine\n");
        Outcome refused =
                new Outcome.Failed(
                        "2024/a.yaml",
                        "the file has changed since, so that undoing would lose that",
                        "mend it by hand");
        assertThat(undo()).isEqualTo(refused);
        Kept last = changed().kept().get(0);
        assertThatThrownBy(() -> changed().undoing(last, Progress.NONE))
                .isInstanceOfSatisfying(
                        RefusedChangeException.class,
                        e -> assertThat(e.outcome()).isEqualTo(refused));
        assertThat(folder.resolve("2024/a.yaml")).hasContent("mine");
    }

    @Test
    void onlyTheNewestChangesAreKept() throws IOException {
        for (int i = 0; i < 53; i++) {
            make(new FileChange.Create("n" + i + ".yaml", "x\n"));
        }
        assertThat(changed().kept()).hasSize(50);
    }

    @Test
    void whoWaitsTooLongIsToldForWhom() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Thread slow =
                new Thread(
                        () ->
                                changed()
                                        .make(
                                                () -> {
                                                    inside.countDown();
                                                    await(leave);
                                                    return new Change("slow", List.of());
                                                }));
        slow.start();
        await(inside);
        List<String> told = new ArrayList<>();
        Outcome outcome =
                changed(Duration.ofMillis(1200), told).make(new Change("quick", List.of()));
        leave.countDown();
        slow.join();
        String holder =
                "test, process "
                        + ProcessHandle.current().pid()
                        + " of anna, since 2025-12-01T12:00:00Z";
        assertThat(outcome).isEqualTo(new Outcome.Busy(holder));
        assertThat(told).containsExactly(holder);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofManyWhoWantOneNameOneGetsIt() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Callable<Outcome>> same = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = "by " + i + "\n";
            same.add(() -> make(new FileChange.Create("2024/c.yaml", text)));
        }
        int made = 0;
        for (Future<Outcome> outcome : writers.invokeAll(same)) {
            if (outcome.get().equals(DONE)) {
                made++;
            } else {
                assertThat(outcome.get()).isEqualTo(new Outcome.Taken("2024/c.yaml"));
            }
        }
        writers.shutdown();
        assertThat(made).isEqualTo(1);
    }

    @Test
    void aFolderThatHasVanishedIsNamedSo() throws IOException {
        Files.move(folder, temporary.resolve("elsewhere"));
        assertThat(make(new FileChange.Create("x.yaml", "x\n")))
                .isEqualTo(
                        new Outcome.Failed("", "the folder has vanished", "see where it is now"));
    }

    @Test
    void aNameThatIsTooLongIsNamedSo() {
        refuses(
                new FileChange.Create("2024/" + "x".repeat(300) + ".yaml", "x\n"),
                "the file name is too long for the system");
    }

    private void refuses(FileChange change, String reason) {
        Outcome outcome = make(change);
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(((Outcome.Failed) outcome).reason()).isEqualTo(reason);
    }

    private Outcome make(FileChange... changes) {
        return changed().make(new Change("something", List.of(changes)));
    }

    private Outcome undo() throws IOException {
        return changed().undo(changed().kept().get(0), Progress.NONE, change -> {});
    }

    private ChangedFolder changed() {
        return changed(Duration.ofSeconds(60), new ArrayList<>());
    }

    private ChangedFolder changed(Duration patience, List<String> told) {
        return new ChangedFolder(
                folder,
                new Author("test", "anna", CLOCK),
                Optional.of(new Trash(temporary.resolve("data"), CLOCK)),
                patience,
                told::add);
    }

    private List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".")) {
                    files.add(path + ": " + Files.readString(file).strip());
                }
            }
        }
        return files;
    }
}
