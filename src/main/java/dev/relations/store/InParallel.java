package dev.relations.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The same step for many values, on all processors; the results in the order of the values. An
 * interrupt of the caller ends it with a {@link CancellationException}.
 */
public final class InParallel {

    /** As many values as one thread takes at a time; fewer are not worth a second thread. */
    private static final int PORTION = 16;

    private InParallel() {}

    /** What is done with a value. Called by several threads at once. */
    public interface Step<T, R> {
        R apply(T value);
    }

    /** What the step makes of each value. */
    public static <T, R> List<R> map(List<T> values, Step<T, R> step) {
        Object[] results = new Object[values.size()];
        AtomicInteger next = new AtomicInteger();
        Thread caller = Thread.currentThread();
        Runnable work =
                () -> {
                    int from = next.getAndAdd(PORTION);
                    while (from < results.length && !caller.isInterrupted()) {
                        int to = Math.min(from + PORTION, results.length);
                        for (int i = from; i < to; i++) {
                            results[i] = step.apply(values.get(i));
                        }
                        from = next.getAndAdd(PORTION);
                    }
                };
        int threads =
                Math.min(
                        Runtime.getRuntime().availableProcessors(),
                        (values.size() + PORTION - 1) / PORTION);
        List<FutureTask<Void>> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            FutureTask<Void> task = new FutureTask<>(work, null);
            others.add(task);
            Thread thread = new Thread(task, "records-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        work.run();
        others.forEach(InParallel::join);
        if (caller.isInterrupted()) {
            throw new CancellationException();
        }
        return typed(results);
    }

    private static void join(FutureTask<Void> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading records failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Every place has been filled by a step. */
    @SuppressWarnings("unchecked")
    private static <R> List<R> typed(Object[] results) {
        Arrays.asList(results).forEach(Objects::requireNonNull);
        return (List<R>) List.of(results);
    }
}
