package dev.relations.cli.outside;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Where a text goes that may be taller than the terminal: once it is, to a pager, which shows it
 * while the rest is still being made. A text that fits is printed when it is whole.
 */
public final class TallWriter extends Writer {

    private final Environment environment;

    /** What has come so far, as long as it fits. */
    private final StringBuilder held = new StringBuilder();

    private int lines;
    private Optional<Pager> pager = Optional.empty();

    /** Who is told what does not fit: the pager; the terminal itself where none can be started. */
    private Optional<PrintWriter> reader = Optional.empty();

    private TallWriter(Environment environment) {
        this.environment = environment;
    }

    /** The user left the pager before the end of the text. */
    private static final class LeftException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Shows what is written; it is made no further than the user wants to see it. */
    public static void show(Environment environment, Consumer<PrintWriter> text) {
        TallWriter tall = new TallWriter(environment);
        try {
            PrintWriter writer = new PrintWriter(tall);
            text.accept(writer);
            writer.flush();
            tall.finish();
        } catch (LeftException e) {
            // There is nobody to tell the rest.
        } finally {
            tall.close();
        }
    }

    @Override
    public void write(char[] chars, int from, int length) {
        write(new String(chars, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) {
        if (reader.isPresent()) {
            tell(text, from, length);
            return;
        }
        held.append(text, from, from + length);
        for (int i = from; i < from + length; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        if (lines >= environment.terminal().lines()) {
            start();
            tell(held.toString(), 0, held.length());
            flush();
        }
    }

    private void start() {
        environment.out().flush();
        environment.err().flush();
        if (Thread.currentThread().isInterrupted()) {
            // A pager would not know that this was meant for it too.
            throw new CancellationException();
        }
        pager = Pager.start(environment);
        reader = pager.map(Pager::input).or(() -> Optional.of(environment.out()));
    }

    private void tell(String text, int from, int length) {
        toReader(to -> to.write(text, from, length));
    }

    @Override
    public void flush() {
        toReader(PrintWriter::flush);
    }

    private void toReader(Consumer<PrintWriter> what) {
        try {
            reader.ifPresent(what);
        } catch (ClosedPipeException e) {
            throw pager.isPresent() ? new LeftException() : e;
        }
    }

    /** Prints what fits, which is whole now. */
    private void finish() {
        if (reader.isEmpty()) {
            environment.out().append(held).flush();
        }
    }

    /** Waits until the user leaves the pager, if there is one. */
    @Override
    public void close() {
        pager.ifPresent(Pager::end);
    }
}
