package dev.relations.change;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The change that takes another one back, if all its files are still as it left them. */
final class Inverse {

    private final Steps steps;
    private final Progress progress;

    Inverse(Inside inside, Disk disk, Progress progress) {
        this.steps = new Steps(inside, disk, true);
        this.progress = progress;
    }

    Change of(Journal journal) throws IOException {
        List<List<Step>> parts = parts(journal.steps());
        FileChange[] files = new FileChange[parts.size()];
        Optional<Workers.Failure> failure =
                Workers.run(
                        files.length,
                        i -> files[i] = inverse(parts.get(i)),
                        count -> progress.tell("reading files", count));
        if (failure.isPresent()) {
            throw failure.get().asIo();
        }
        return new Change("undo of " + journal.what(), List.of(files));
    }

    /** The steps of each file, from the last to the first; two of one that was moved. */
    private static List<List<Step>> parts(List<Step> steps) {
        List<List<Step>> parts = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            boolean moved =
                    step.kind() == Step.Kind.DELETE
                            && i > 0
                            && steps.get(i - 1).kind() == Step.Kind.CREATE;
            if (moved) {
                parts.add(List.of(steps.get(--i), step));
            } else if (step.kind() != Step.Kind.FOLDER) {
                parts.add(List.of(step));
            }
        }
        return parts;
    }

    private FileChange inverse(List<Step> part) throws IOException {
        return part.size() == 1 ? inverse(part.get(0)) : back(part.get(0), part.get(1));
    }

    private FileChange inverse(Step step) throws IOException {
        if (step.kind() == Step.Kind.DELETE) {
            requireNone(step);
            return new FileChange.Restore(step.path(), before(step), step.mode());
        }
        return step.kind() == Step.Kind.CREATE
                ? new FileChange.RemoveLate(step.path(), going(step))
                : new FileChange.Replace(step.path(), Plan.text(left(step)), before(step));
    }

    /** One file made and the next deleted is one that was moved, or may as well be. */
    private FileChange back(Step created, Step deleted) throws IOException {
        requireNone(deleted);
        return new FileChange.Move(
                created.path(), Plan.text(left(created)), deleted.path(), before(deleted));
    }

    /** What a file holds, if that is what the change left in it. */
    private byte[] left(Step step) throws IOException {
        Optional<byte[]> now = bytes(step);
        if (now.isEmpty() || !Fingerprint.of(now.get()).equals(step.after())) {
            throw refused(step.path(), now.isEmpty() ? "is gone" : "has changed since");
        }
        return now.get();
    }

    private GoingText going(Step step) throws IOException {
        return new GoingText(step.path(), steps, left(step).length, step.after());
    }

    private static String before(Step step) throws IOException {
        return Plan.text(step.before().bytes());
    }

    private void requireNone(Step step) throws IOException {
        if (bytes(step).isPresent()) {
            throw refused(step.path(), "is there again");
        }
    }

    private Optional<byte[]> bytes(Step step) throws IOException {
        return steps.bytes(steps.file(step.path()));
    }

    /** A file that is not as the change left it. */
    static RefusedChangeException refused(String path, String why) {
        return new RefusedChangeException(
                new Outcome.Failed(
                        path,
                        "the file " + why + ", so that undoing would lose that",
                        "mend it by hand"));
    }
}
