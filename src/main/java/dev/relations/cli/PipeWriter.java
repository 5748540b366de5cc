package dev.relations.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Ends the program when nobody reads any more. A {@code PrintWriter} swallows a failed write and
 * would let a command run on into a closed pipe.
 */
public final class PipeWriter extends FilterWriter {

    /** A writer to a pipe, a file or a terminal. */
    public PipeWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) {
        run(() -> out.write(c));
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        run(() -> out.write(chars, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) {
        run(() -> out.write(text, offset, length));
    }

    @Override
    public void flush() {
        run(out::flush);
    }

    private interface Write {
        void run() throws IOException;
    }

    private static void run(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new ClosedPipeException(e);
        }
    }
}
