package dev.relations.change;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The change that takes another one back, if all its files are still as it left them. */
final class Inverse {

    private final Inside inside;
    private final Disk disk;

    Inverse(Inside inside, Disk disk) {
        this.inside = inside;
        this.disk = disk;
    }

    Change of(Journal journal) throws IOException {
        List<FileChange> files = new ArrayList<>();
        List<Step> steps = journal.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            boolean moved =
                    step.kind() == Step.Kind.DELETE
                            && i > 0
                            && steps.get(i - 1).kind() == Step.Kind.CREATE;
            if (moved) {
                files.add(back(steps.get(--i), step));
            } else if (step.kind() != Step.Kind.FOLDER) {
                files.add(inverse(step));
            }
        }
        return new Change("undo of " + journal.what(), files);
    }

    private FileChange inverse(Step step) throws IOException {
        if (step.kind() == Step.Kind.DELETE) {
            requireNone(step);
            return new FileChange.Restore(step.path(), step.before(), step.mode());
        }
        return step.kind() == Step.Kind.CREATE
                ? new FileChange.Remove(step.path(), left(step), false)
                : new FileChange.Replace(step.path(), left(step), step.before());
    }

    /** One file made and the next deleted is one that was moved, or may as well be. */
    private FileChange back(Step created, Step deleted) throws IOException {
        requireNone(deleted);
        return new FileChange.Move(created.path(), left(created), deleted.path(), deleted.before());
    }

    /** What a file holds, if that is what the change left in it. */
    private String left(Step step) throws IOException {
        Optional<byte[]> now = bytes(step);
        if (now.isEmpty() || !Fingerprint.of(now.get()).equals(step.after())) {
            throw refused(step, now.isEmpty() ? "is gone" : "has changed since");
        }
        return Plan.text(now.get());
    }

    private void requireNone(Step step) throws IOException {
        if (bytes(step).isPresent()) {
            throw refused(step, "is there again");
        }
    }

    private Optional<byte[]> bytes(Step step) throws IOException {
        Steps steps = new Steps(inside, disk, true);
        return steps.bytes(steps.file(step.path()));
    }

    private static RefusedChangeException refused(Step step, String why) {
        return new RefusedChangeException(
                new Outcome.Failed(
                        step.path(),
                        "the file " + why + ", so that undoing would lose that",
                        "mend it by hand"));
    }
}
