package dev.relations.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The new texts of a change, laid out beside their files. One after the other is made and written;
 * then all are forced to the disk, many of them by several threads, for which the system writes
 * what it would else write for each alone.
 */
final class Layout {

    private static final int MANY = 64;
    private static final int THREADS = 16;

    private final Plan plan;
    private final Steps steps;
    private final Disk disk;
    private final List<Step> made;
    private String path = "";

    Layout(Plan plan, Steps steps, Disk disk) {
        this.plan = plan;
        this.steps = steps;
        this.disk = disk;
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
        int count = plan.texts().size();
        if (count < MANY) {
            for (int i = 0; i < count; i++) {
                path = step(i).path();
                disk.forceText(steps.temporary(step(i)));
            }
            return;
        }
        Forcing forcing = new Forcing(count);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(new Thread(forcing, "force-" + i));
        }
        threads.forEach(Thread::start);
        join(threads);
        forcing.end();
    }

    private Step step(int text) {
        return made.get(plan.folders() + plan.texts().get(text).step());
    }

    private static void join(List<Thread> threads) throws IOException {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What the threads share: the next file, and the first that failed. */
    private final class Forcing implements Runnable {

        private record Failure(String path, IOException why) {}

        private final int count;
        private final AtomicInteger next = new AtomicInteger();
        private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();

        Forcing(int count) {
            this.count = count;
        }

        @Override
        public void run() {
            int i = next.getAndIncrement();
            while (i < count) {
                try {
                    disk.forceText(steps.temporary(step(i)));
                } catch (IOException e) {
                    fail(i, e);
                } catch (RuntimeException | Error e) {
                    // A thread that ends in silence would leave a text that does not last.
                    fail(i, new IOException(e));
                }
                i = next.getAndIncrement();
            }
        }

        private void fail(int text, IOException why) {
            failures.add(new Failure(step(text).path(), why));
            next.set(count);
        }

        void end() throws IOException {
            for (Failure first : failures) {
                path = first.path();
                throw first.why();
            }
        }
    }
}
