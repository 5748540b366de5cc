package dev.relations.cli;

import java.io.PrintWriter;

/**
 * How far something that takes long has come, on a terminal's standard error: from half a second
 * on, so that a short wait shows nothing. The line is wiped out at the end.
 */
final class ProgressLine {

    private static final long PATIENCE = 500_000_000L;
    private static final long PAUSE = 100_000_000L;

    private final boolean shown;
    private final PrintWriter err;
    private long next = System.nanoTime() + PATIENCE;
    private boolean told;

    ProgressLine(Environment environment) {
        this.shown = environment.terminal().err();
        this.err = environment.err();
    }

    /** Says how many, if it is time to. */
    void tell(String what, int count) {
        if (!shown) {
            return;
        }
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + PAUSE;
            told = true;
            err.print("\r\033[K" + what + ": " + count);
            err.flush();
        }
    }

    void wipe() {
        if (told) {
            err.print("\r\033[K");
            err.flush();
            told = false;
        }
    }
}
