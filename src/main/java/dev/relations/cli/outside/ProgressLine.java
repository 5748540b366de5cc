package dev.relations.cli.outside;

import java.io.PrintWriter;

/**
 * How far something that takes long has come, on a terminal's standard error: from half a second
 * on, so that a short wait shows nothing. The line is wiped out at the end.
 */
public final class ProgressLine {

    private static final long PATIENCE = 500_000_000L;
    private static final long PAUSE = 100_000_000L;

    private final boolean shown;
    private final PrintWriter err;
    private long next = System.nanoTime() + PATIENCE;
    private boolean told;

    /** A line that shows nothing yet; half a second counts from now. */
    public ProgressLine(Environment environment) {
        this.shown = environment.terminal().err();
        this.err = environment.err();
    }

    /** Says how many, if it is time to. */
    public void tell(String what, int count) {
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

    /** Takes the line away, if it was shown. */
    public void wipe() {
        if (told) {
            err.print("\r\033[K");
            err.flush();
            told = false;
        }
    }
}
