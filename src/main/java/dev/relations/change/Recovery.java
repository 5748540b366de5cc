package dev.relations.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings to an end what a process left behind that was killed while it wrote: the change is
 * finished or taken back as a whole.
 */
final class Recovery {

    private final StateFolder state;
    private final Steps steps;
    private final Disk disk;
    private final List<String> told = new ArrayList<>();

    Recovery(StateFolder state, Inside inside, Disk disk) {
        this.state = state;
        this.steps = new Steps(inside, disk, true);
        this.disk = disk;
    }

    /** What was done, in sentences; nothing where all is in order. */
    List<String> run() throws IOException {
        if (isThere(state.prepared())) {
            Journal journal = JournalReader.read(disk.read(state.prepared()));
            steps.forget(journal.steps());
            state.delete(state.prepared());
            tell(journal, "nothing of it had been written");
        }
        if (isThere(state.reverted())) {
            Journal journal = JournalReader.read(disk.read(state.reverted()));
            takeBack(journal, state.reverted());
            tell(journal, "it is taken back");
        }
        if (isThere(state.committed())) {
            finish(JournalReader.read(disk.read(state.committed())));
        }
        return told;
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void tell(Journal journal, String what) {
        told.add(
                "an interrupted change, "
                        + journal.what()
                        + " (by "
                        + journal.user()
                        + ", "
                        + journal.at()
                        + "): "
                        + what);
    }

    private void finish(Journal journal) throws IOException {
        List<String> strange = new ArrayList<>();
        boolean canTakeBack = true;
        for (Step step : journal.steps()) {
            if (!steps.canMake(step)) {
                strange.add(step.path());
            }
            canTakeBack &= steps.canTakeBack(step);
        }
        if (!strange.isEmpty() && canTakeBack) {
            state.move(state.committed(), state.reverted());
            takeBack(journal, state.reverted());
            tell(journal, "it is taken back");
            return;
        }
        for (Step step : journal.steps()) {
            if (strange.contains(step.path())) {
                putAside(step);
            } else {
                make(step);
            }
        }
        steps.force(journal.steps());
        if (journal.undoes() > 0 && isThere(state.kept(journal.undoes()))) {
            disk.delete(state.kept(journal.undoes()));
        }
        if (strange.isEmpty() && journal.undoes() == 0) {
            state.keep(state.committed());
        } else {
            state.delete(state.committed());
        }
        tell(
                journal,
                strange.isEmpty()
                        ? "it is finished"
                        : "it is finished but for "
                                + String.join(", ", strange)
                                + ", which somebody else changed meanwhile and which stays so");
    }

    private void make(Step step) throws IOException {
        try {
            steps.make(step);
        } catch (StrangerException e) {
            putAside(step);
        }
    }

    /** Keeps a text that cannot be put where it belongs. */
    private void putAside(Step step) throws IOException {
        if (steps.hasTemporary(step)) {
            Path file = steps.file(step.path());
            Path temporary =
                    file.resolveSibling(
                            step.temporary().substring(step.temporary().lastIndexOf('/') + 1));
            Path place = state.putAside(temporary, String.valueOf(file.getFileName()));
            told.add("what was to be written to " + step.path() + " is kept in " + place);
        }
    }

    private void takeBack(Journal journal, Path file) throws IOException {
        for (int i = journal.steps().size() - 1; i >= 0; i--) {
            steps.takeBack(journal.steps().get(i));
        }
        steps.force(journal.steps());
        state.delete(file);
    }
}
