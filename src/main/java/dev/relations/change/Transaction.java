package dev.relations.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the steps of a change, all or none. The journal goes first; then the new texts are laid
 * out, each forced to the disk beside its file; then the journal is written anew with what they
 * hold, and renamed, from when on the change is one that is to be finished; then each file gets its
 * text by a rename; then the journal goes to the last changes.
 */
final class Transaction {

    private final StateFolder state;
    private final Disk disk;
    private final Optional<Trash> trash;
    private final Progress progress;
    private final OpenJournal texts;
    private final Steps steps;
    private final List<Trash.Copy> trashed = new ArrayList<>();

    /**
     * @param texts kept open for as long as texts of files that go may be asked for
     */
    Transaction(
            StateFolder state,
            Inside inside,
            Disk disk,
            Optional<Trash> trash,
            Progress progress,
            OpenJournal texts) {
        this.state = state;
        this.disk = disk;
        this.trash = trash;
        this.progress = progress;
        this.texts = texts;
        this.steps = new Steps(inside, disk, false);
    }

    /** The outcome; what could not be tidied up is added to what is told. */
    Outcome run(Plan plan, Journal journal, List<String> told) {
        try {
            state.write(state.prepared(), journal);
        } catch (IOException e) {
            return failed(StateFolder.NAME, e);
        }
        try {
            texts.hold(state.prepared(), journal.steps());
        } catch (IOException e) {
            return forgotten(journal, failed(StateFolder.NAME, e));
        }
        Layout layout = new Layout(plan, steps, disk, progress);
        Optional<Outcome> hindrance = layOut(layout, plan);
        if (hindrance.isPresent()) {
            return forgotten(journal, hindrance.get());
        }
        return committed(journal.with(layout.steps()), told);
    }

    private Outcome committed(Journal journal, List<String> told) {
        try {
            state.write(state.prepared(), journal);
            state.move(state.prepared(), state.committed());
        } catch (IOException e) {
            return forgotten(journal, failed(StateFolder.NAME, e));
        }
        Optional<Outcome> hindrance = make(journal);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        try {
            steps.force(journal.steps());
            finish(journal);
        } catch (IOException e) {
            told.add("the change is made, but it cannot be undone: " + Trouble.of(e).reason());
        }
        return new Outcome.Done(told);
    }

    private Optional<Outcome> layOut(Layout layout, Plan plan) {
        try {
            layout.make();
        } catch (RefusedChangeException e) {
            return Optional.of(e.outcome());
        } catch (IOException e) {
            return Optional.of(failed(layout.path(), e));
        }
        return putInTrash(plan.trashed());
    }

    private Optional<Outcome> putInTrash(List<Plan.Trashed> files) {
        for (Plan.Trashed each : files) {
            if (trash.isEmpty()) {
                return Optional.of(
                        new Outcome.Failed(
                                "",
                                "there is no trash folder, as HOME is not set",
                                "set HOME or XDG_DATA_HOME"));
            }
            try {
                trashed.add(trash.get().put(each.file(), each.text(), disk));
            } catch (IOException e) {
                return Optional.of(failed(trash.get().folder().toString(), e));
            }
        }
        return Optional.empty();
    }

    /** The outcome, when all that was laid out is taken away again. */
    private Outcome forgotten(Journal journal, Outcome outcome) {
        try {
            steps.forget(journal.steps());
            emptyTrash();
            for (var file : List.of(state.prepared(), state.committed())) {
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    state.delete(file);
                }
            }
        } catch (IOException e) {
            // The next command that writes finds the journal, and does it.
        }
        return outcome;
    }

    private void emptyTrash() throws IOException {
        for (Trash.Copy copy : trashed) {
            copy.takeAway(disk);
        }
    }

    private Optional<Outcome> make(Journal journal) {
        List<Step> all = journal.steps();
        boolean[] tried = new boolean[all.size()];
        for (List<Integer> some : inTurns(all)) {
            Optional<Workers.Failure> failure =
                    Workers.run(
                            some.size(),
                            i -> make(all.get(some.get(i)), some.get(i), tried),
                            count -> progress.tell("changing files", count));
            if (failure.isPresent()) {
                return Optional.of(takenBack(journal, tried, hindered(all, some, failure.get())));
            }
        }
        return Optional.empty();
    }

    /**
     * The steps of files that may be made in any order: of many no file goes before all are there
     * that come; of few each is one that comes behind the one before.
     */
    private static List<List<Integer>> inTurns(List<Step> all) {
        List<Integer> coming = new ArrayList<>();
        List<Integer> going = new ArrayList<>();
        boolean many = all.size() >= Workers.MANY;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() != Step.Kind.FOLDER) {
                boolean goes = many && all.get(i).kind() == Step.Kind.DELETE;
                (goes ? going : coming).add(i);
            }
        }
        return List.of(coming, going);
    }

    private void make(Step step, int index, boolean[] tried) throws IOException, StrangerException {
        tried[index] = true;
        try {
            steps.make(step);
        } catch (StrangerException e) {
            tried[index] = false;
            throw e;
        }
    }

    private Outcome hindered(List<Step> all, List<Integer> some, Workers.Failure failure) {
        Step step = all.get(some.get(failure.index()));
        return failure.why() instanceof StrangerException
                ? strange(step)
                : failed(step.path(), failure.asIo());
    }

    private Outcome strange(Step step) {
        if (step.kind() == Step.Kind.CREATE) {
            return new Outcome.Taken(step.path());
        }
        try {
            Optional<byte[]> now = steps.bytes(steps.file(step.path()));
            return new Outcome.Conflict(
                    step.path(),
                    Plan.text(step.before().bytes()),
                    now.map(Plan::text).orElse(""),
                    now.isEmpty());
        } catch (IOException e) {
            return failed(step.path(), e);
        }
    }

    /** The outcome, when the steps that were tried are taken back. */
    private Outcome takenBack(Journal journal, boolean[] tried, Outcome outcome) {
        try {
            state.move(state.committed(), state.reverted());
            for (int i = journal.steps().size() - 1; i >= 0; i--) {
                Step step = journal.steps().get(i);
                if (tried[i] || step.kind() == Step.Kind.FOLDER) {
                    steps.takeBack(step);
                } else {
                    steps.clean(step);
                }
            }
            steps.force(journal.steps());
            emptyTrash();
            state.delete(state.reverted());
            return outcome;
        } catch (IOException e) {
            return new Outcome.Unfinished(
                    journal.what(), Trouble.of(e).reason(), Trouble.of(e).remedy());
        }
    }

    private void finish(Journal journal) throws IOException {
        if (journal.undoes() > 0) {
            disk.delete(state.kept(journal.undoes()));
            state.delete(state.committed());
        } else {
            state.keep(state.committed());
        }
    }

    private static Outcome failed(String path, IOException e) {
        Trouble trouble = Trouble.of(e);
        return new Outcome.Failed(path, trouble.reason(), trouble.remedy());
    }
}
