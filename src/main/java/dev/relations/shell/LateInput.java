package dev.relations.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The input of a child that is started when there is something to read, so that a mistake in the
 * command before it opens no pager on nothing.
 */
final class LateInput extends OutputStream {
    private final Supplier<SystemCommands.Child> start;
    private SystemCommands.@Nullable Child child;

    LateInput(Supplier<SystemCommands.Child> start) {
        this.start = start;
    }

    private OutputStream stream() {
        SystemCommands.Child started = child;
        if (started == null) {
            started = start.get();
            child = started;
        }
        return started.input();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        OutputStream input = stream();
        try {
            input.write(bytes, from, length);
        } catch (IOException e) {
            throw gone(e);
        }
    }

    /** Whether the system says so or Java, which closes the pipe of a child that ended. */
    private static IOException gone(IOException e) {
        return new IOException("Broken pipe", e);
    }

    @Override
    public void flush() throws IOException {
        if (child == null) {
            return;
        }
        try {
            child.input().flush();
        } catch (IOException e) {
            throw gone(e);
        }
    }

    /** Ends the input, and waits for the child's end if it was started; its exit code. */
    Optional<Integer> end() {
        if (child == null) {
            return Optional.empty();
        }
        try {
            child.input().close();
        } catch (IOException e) {
            // It did not read to the end, as head does not.
        }
        return Optional.of(child.end());
    }

    /** The same, but a child that got nothing to read is started all the same. */
    int endAfterAll() {
        stream();
        return end().orElseThrow();
    }
}
