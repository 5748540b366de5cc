package dev.relations.cli.outside;

import dev.relations.store.RecordFile;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * How far the reading of many records has come, on a terminal's standard error: from half a second
 * on, so that a short wait shows nothing. The line is wiped out when all are read.
 */
public final class ReadingProgress implements IntFunction<Consumer<RecordFile>> {

    private static final long PATIENCE = 500_000_000L;
    private static final long PAUSE = 100_000_000L;

    private final boolean shown;
    private final PrintWriter err;
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicLong next = new AtomicLong();
    private boolean told;
    private boolean done;

    /** On the terminal of this environment, if standard error is one. */
    public ReadingProgress(Environment environment) {
        this.shown = environment.terminal().err();
        this.err = environment.err();
    }

    @Override
    public Consumer<RecordFile> apply(int total) {
        next.set(System.nanoTime() + PATIENCE);
        return shown ? file -> step(total) : file -> {};
    }

    private void step(int total) {
        int count = read.incrementAndGet();
        if (count == total) {
            wipe();
            return;
        }
        long now = System.nanoTime();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
            tell("reading records: " + count + " of " + total);
        }
    }

    private synchronized void tell(String text) {
        if (!done) {
            err.print("\r\033[K" + text);
            err.flush();
            told = true;
        }
    }

    private synchronized void wipe() {
        done = true;
        if (told) {
            err.print("\r\033[K");
            err.flush();
        }
    }
}
