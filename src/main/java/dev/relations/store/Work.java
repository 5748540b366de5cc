package dev.relations.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that may find further tasks, done by as many threads as there are processors. The latest is
 * done first: a folder is looked through before the next one is listed, and what is known of that
 * one is there by then.
 */
final class Work {

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private int running;
    private @Nullable Throwable failure;

    synchronized void add(Runnable task) {
        tasks.add(task);
        notifyAll();
    }

    /** Does all tasks and those that they add. */
    void run() {
        int others = Runtime.getRuntime().availableProcessors() - 1;
        Thread[] threads = new Thread[Math.min(others, 7)];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(this::loop, "work-" + i);
            threads[i].setDaemon(true);
            threads[i].start();
        }
        loop();
        // The others end by themselves: nothing is left, and nothing runs that could add more.
        Throwable failed = failure;
        if (failed instanceof Error error) {
            throw error;
        } else if (failed != null) {
            throw (RuntimeException) failed;
        }
    }

    private void loop() {
        for (Runnable task = next(); task != null; task = next()) {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                fail(e);
            } finally {
                done();
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        while (tasks.isEmpty() && running > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
        if (tasks.isEmpty()) {
            return null;
        }
        running++;
        return tasks.pollLast();
    }

    private synchronized void done() {
        running--;
        if (running == 0) {
            notifyAll();
        }
    }

    private synchronized void fail(Throwable e) {
        failure = e;
    }
}
