package dev.relations.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The new texts of a change, laid out beside their files. One after the other is made and written;
 * then all are forced to the disk, many of them by several threads, for which the system writes
 * what it would else write for each alone.
 */
final class Layout {

    private final Plan plan;
    private final Steps steps;
    private final Disk disk;
    private final Progress progress;
    private final List<Step> made;
    private String path = "";

    Layout(Plan plan, Steps steps, Disk disk, Progress progress) {
        this.plan = plan;
        this.steps = steps;
        this.disk = disk;
        this.progress = progress;
        this.made = new ArrayList<>(plan.steps());
    }

    /** Writes all. */
    void make() throws IOException {
        for (Step step : made) {
            if (step.kind() == Step.Kind.FOLDER) {
                path = step.path();
                disk.makeFolder(steps.file(path));
            }
        }
        for (Plan.Text text : plan.texts()) {
            write(text);
        }
        force();
    }

    private void write(Plan.Text text) throws IOException {
        int index = plan.folders() + text.step();
        Step step = made.get(index);
        path = step.path();
        Path temporary = steps.temporary(step);
        byte[] bytes = Plan.bytes(text.text().text());
        disk.layOut(temporary, bytes);
        disk.setMode(temporary, text.mode());
        if (text.model().isPresent()) {
            disk.likeThat(temporary, text.model().get());
        }
        made.set(index, step.holding(Fingerprint.of(bytes)));
    }

    /** The steps, of which is known now what each file is to hold. */
    List<Step> steps() {
        return made;
    }

    /** The file that it is about when it fails. */
    String path() {
        return path;
    }

    private void force() throws IOException {
        Optional<Workers.Failure> failure =
                Workers.run(
                        plan.texts().size(),
                        i -> disk.forceText(steps.temporary(step(i))),
                        count -> progress.tell("forcing files", count));
        if (failure.isPresent()) {
            path = step(failure.get().index()).path();
            throw failure.get().asIo();
        }
    }

    private Step step(int text) {
        return made.get(plan.folders() + plan.texts().get(text).step());
    }
}
