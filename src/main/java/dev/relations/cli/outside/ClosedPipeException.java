package dev.relations.cli.outside;

import java.io.IOException;

/**
 * Standard output cannot be written any more: its reader has gone (a closed pipe), or the disk is
 * full. Which of the two, the cause says.
 */
public final class ClosedPipeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the failed write as its cause. */
    ClosedPipeException(IOException cause) {
        super(cause);
    }

    /** Whether the reader went away, which is no error. */
    public boolean isReaderGone() {
        String reason = String.valueOf(getCause() == null ? "" : getCause().getMessage());
        return reason.contains("Broken pipe") || reason.contains("Pipe closed");
    }
}
