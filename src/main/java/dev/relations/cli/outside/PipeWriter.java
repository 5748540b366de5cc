package dev.relations.cli.outside;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Ends the program when nobody reads any more. A {@code PrintWriter} swallows a failed write and
 * would let a command run on into a closed pipe.
 */
public final class PipeWriter extends FilterWriter {

    /** So many characters are written at once; a stream would encode 512. */
    private static final int CHUNK = 8192;

    private PipeWriter(Writer out) {
        super(out);
    }

    /** A writer to a pipe, a file or a terminal: UTF-8 whatever the locale. */
    public static PrintWriter to(OutputStream out) {
        return to(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** The same by way of a writer. */
    public static PrintWriter to(Writer out) {
        return new PrintWriter(new BufferedWriter(new PipeWriter(out), CHUNK));
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
