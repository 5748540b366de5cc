package dev.relations.shell;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.CancellationException;

/** A long answer that {@code Ctrl-C} ends at its next line. */
final class InterruptibleWriter extends FilterWriter {

    InterruptibleWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        check();
        out.write(c);
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        check();
        out.write(chars, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        check();
        out.write(text, from, length);
    }

    private static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
