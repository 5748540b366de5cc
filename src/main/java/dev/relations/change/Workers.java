package dev.relations.change;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Does the same with many files by several threads, for each of which the system waits for the disk
 * beside the others; with few by the calling thread alone, in their order.
 */
final class Workers {

    /** Fewer than these are done one after the other. */
    static final int MANY = 64;

    private static final int THREADS = 16;
    private static final int PAUSE = 100;

    /** What is done with one of them. */
    interface Task {
        void run(int index) throws IOException, StrangerException;
    }

    /** The first that failed, and why: what the task threw. */
    record Failure(int index, Throwable why) {

        /** The exception, for the calling thread to throw; what is no matter of files is thrown. */
        IOException asIo() {
            if (why instanceof RuntimeException e) {
                throw e;
            } else if (why instanceof Error e) {
                throw e;
            }
            return why instanceof IOException e ? e : new IOException(why);
        }
    }

    private final int count;
    private final Task task;
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();

    private Workers(int count, Task task) {
        this.count = count;
        this.task = task;
    }

    /**
     * Does all, up to the first that fails.
     *
     * @param progress told now and then by the calling thread how many are done
     */
    static Optional<Failure> run(int count, Task task, IntConsumer progress) {
        Workers workers = new Workers(count, task);
        if (count < MANY) {
            workers.work();
        } else {
            workers.together(progress);
        }
        return workers.failures.stream().min(Comparator.comparingInt(Failure::index));
    }

    private void together(IntConsumer progress) {
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            threads[i] = new Thread(this::work, "files-" + i);
            threads[i].start();
        }
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                // What a thread has begun it ends: what follows must know what is done.
                try {
                    thread.join(PAUSE);
                } catch (InterruptedException e) {
                    interrupted = true;
                    int at = Math.min(next.get(), count - 1);
                    fail(at, new IOException("interrupted", e));
                }
                progress.accept(Math.min(next.get(), count));
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            try {
                task.run(i);
            } catch (IOException | StrangerException | RuntimeException | Error e) {
                // A thread that ends in silence would leave something undone.
                fail(i, e);
            }
        }
    }

    private void fail(int index, Throwable why) {
        failures.add(new Failure(index, why));
        next.set(count);
    }
}
