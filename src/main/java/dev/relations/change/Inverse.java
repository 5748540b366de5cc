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
        for (int i = journal.steps().size() - 1; i >= 0; i--) {
            Step step = journal.steps().get(i);
            switch (step.kind()) {
                case FOLDER -> {}
                case CREATE -> files.add(new FileChange.Remove(step.path(), left(step), false));
                case REPLACE ->
                        files.add(new FileChange.Replace(step.path(), left(step), step.before()));
                case DELETE -> {
                    requireNone(step);
                    files.add(new FileChange.Restore(step.path(), step.before(), step.mode()));
                }
            }
        }
        return new Change("undo of " + journal.what(), files);
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
