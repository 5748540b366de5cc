package dev.relations.change;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A folder whose files are changed by several processes, none of which disturbs another. Reading
 * needs none of this.
 */
public final class ChangedFolder {

    /** How many changes can be undone, and how many bytes may be kept for that. */
    private static final int MOST_KEPT = 50;

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Path folder;
    private final Author author;
    private final Optional<Trash> trash;
    private final Duration patience;
    private final Consumer<String> waiting;
    private final Disk disk;

    /**
     * A folder to be changed.
     *
     * @param trash where removed files go, if anywhere
     * @param patience how long to wait for another process
     * @param waiting told when that takes longer than a second, and for whom
     */
    public ChangedFolder(
            Path folder,
            Author author,
            Optional<Trash> trash,
            Duration patience,
            Consumer<String> waiting) {
        this(folder, author, trash, patience, waiting, new Disk());
    }

    ChangedFolder(
            Path folder,
            Author author,
            Optional<Trash> trash,
            Duration patience,
            Consumer<String> waiting,
            Disk disk) {
        this.folder = folder;
        this.author = author;
        this.trash = trash;
        this.patience = patience;
        this.waiting = waiting;
        this.disk = disk;
    }

    /**
     * The whole text of a file, with its byte order mark, as a change of it must be based on.
     *
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    public static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        }
    }

    /** Makes a change, all or none. */
    public Outcome make(Change change) {
        return make(() -> change);
    }

    /**
     * Makes a change that is thought out when nobody else writes any more.
     *
     * @param change asked for under the lock; may say by {@link RefusedChangeException} that there
     *     is to be none
     */
    public Outcome make(Supplier<Change> change) {
        return locked(
                (state, inside, told) -> {
                    Change wanted = change.get();
                    Plan plan = Plan.of(wanted, inside, disk);
                    Journal journal = journal(wanted, 0, plan);
                    Outcome outcome;
                    try (OpenJournal texts = new OpenJournal()) {
                        outcome =
                                new Transaction(state, inside, disk, trash, Progress.NONE, texts)
                                        .run(plan, journal, told);
                    }
                    prune(state);
                    return outcome;
                });
    }

    private Journal journal(Change change, int undoes, Plan plan) {
        return new Journal(change.what(), author.user(), author.now(), undoes, plan.steps());
    }

    /** The last changes, the newest first. */
    public List<Kept> kept() throws IOException {
        StateFolder state = new StateFolder(folder.toRealPath(), disk);
        List<Kept> kept = new ArrayList<>();
        for (int number : state.kept()) {
            kept.add(0, kept(state, number));
        }
        return kept;
    }

    /** The last change alone. */
    public Optional<Kept> newest() throws IOException {
        StateFolder state = new StateFolder(folder.toRealPath(), disk);
        List<Integer> numbers = state.kept();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(kept(state, numbers.get(numbers.size() - 1)));
    }

    private Kept kept(StateFolder state, int number) throws IOException {
        Journal journal = JournalReader.read(disk.read(state.kept(number)));
        int files = 0;
        for (Step step : journal.steps()) {
            files += step.kind() == Step.Kind.FOLDER ? 0 : 1;
        }
        return new Kept(number, journal.what(), journal.user(), journal.at(), files);
    }

    /**
     * The change that takes back one of the last changes.
     *
     * @throws IOException if a file cannot be read
     * @throws RefusedChangeException if a file is not any more as that change left it
     */
    public Change undoing(Kept kept, Progress progress) throws IOException {
        Path real = folder.toRealPath();
        Journal journal =
                JournalReader.read(disk.read(new StateFolder(real, disk).kept(kept.number())));
        return new Inverse(new Inside(real), disk, progress).of(journal);
    }

    /**
     * Takes back one of the last changes, unless another was made meanwhile.
     *
     * @param shown given the change that takes it back, once that is made and others may write
     *     again; its texts can be asked for until it returns
     */
    public Outcome undo(Kept kept, Progress progress, Consumer<Change> shown) throws IOException {
        try (OpenJournal texts = new OpenJournal()) {
            List<Change> made = new ArrayList<>();
            Outcome outcome = locked(undoing(kept, progress, texts, made::add));
            made.forEach(shown);
            return outcome;
        }
    }

    private Work undoing(Kept kept, Progress progress, OpenJournal texts, Consumer<Change> made) {
        return (state, inside, told) -> {
            requireLast(kept, state);
            Journal undone = JournalReader.read(disk.read(state.kept(kept.number())));
            Change change = new Inverse(inside, disk, progress).of(undone);
            List<Step> folders =
                    undone.steps().stream().filter(s -> s.kind() == Step.Kind.FOLDER).toList();
            Plan plan = Plan.of(change, inside, disk);
            Journal journal = journal(change, kept.number(), plan);
            Outcome outcome =
                    new Transaction(state, inside, disk, trash, progress, texts)
                            .run(plan, journal, told);
            if (outcome instanceof Outcome.Done) {
                new Steps(inside, disk, true).forget(folders);
                made.accept(change);
            }
            return outcome;
        };
    }

    private static void requireLast(Kept kept, StateFolder state)
            throws IOException, NotPossibleException {
        List<Integer> numbers = state.kept();
        if (numbers.isEmpty() || numbers.get(numbers.size() - 1) != kept.number()) {
            throw new NotPossibleException(
                    new Outcome.Failed(
                            StateFolder.NAME,
                            "another change was made meanwhile",
                            "look at relations undo --list"));
        }
    }

    private interface Work {
        Outcome run(StateFolder state, Inside inside, List<String> told)
                throws IOException, NotPossibleException;
    }

    private Outcome locked(Work work) {
        try {
            Path real = folder.toRealPath();
            StateFolder state = new StateFolder(real, disk);
            state.make();
            Optional<FolderLock> lock = FolderLock.take(state, patience, waiting);
            if (lock.isEmpty()) {
                return new Outcome.Busy(FolderLock.holder(state));
            }
            try (FolderLock held = lock.get()) {
                held.sign(state, author);
                Inside inside = new Inside(real);
                List<String> told = recovered(state, inside);
                return work.run(state, inside, told);
            }
        } catch (NotPossibleException e) {
            return e.outcome();
        } catch (RefusedChangeException e) {
            return e.outcome();
        } catch (NoSuchFileException e) {
            return new Outcome.Failed("", "the folder has vanished", "see where it is now");
        } catch (IOException e) {
            return new Outcome.Failed("", Trouble.of(e).reason(), Trouble.of(e).remedy());
        }
    }

    private List<String> recovered(StateFolder state, Inside inside) throws NotPossibleException {
        try {
            return new ArrayList<>(new Recovery(state, inside, disk).run());
        } catch (IOException e) {
            throw new NotPossibleException(
                    new Outcome.Failed(
                            StateFolder.NAME,
                            "an interrupted change cannot be brought to an end: "
                                    + Trouble.of(e).reason(),
                            "mend that, or delete the change.* files in "
                                    + state.path()
                                    + " to give that change up"));
        }
    }

    /** Forgets the oldest changes. */
    private void prune(StateFolder state) throws IOException {
        List<Integer> numbers = state.kept();
        long bytes = 0;
        for (int i = numbers.size() - 1; i >= 0; i--) {
            Path file = state.kept(numbers.get(i));
            bytes += Files.size(file);
            boolean newest = i == numbers.size() - 1;
            if (!newest && (bytes > MOST_BYTES || numbers.size() - i > MOST_KEPT)) {
                disk.delete(file);
            }
        }
    }
}
