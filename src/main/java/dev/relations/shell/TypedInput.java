package dev.relations.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * What the user types while a command runs, as bytes in UTF-8. {@code Ctrl-C} ends the waiting with
 * a {@link CancellationException}.
 */
final class TypedInput extends InputStream {
    private static final long PAUSE = 50;

    private final Terminal terminal;
    private byte[] bytes = {};
    private int taken;

    TypedInput(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int read() throws IOException {
        while (taken == bytes.length) {
            int c = character();
            if (c < 0) {
                return -1;
            }
            StringBuilder character = new StringBuilder().append((char) c);
            if (Character.isHighSurrogate((char) c)) {
                character.append((char) character());
            }
            bytes = character.toString().getBytes(StandardCharsets.UTF_8);
            taken = 0;
        }
        return bytes[taken++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int first = read();
        if (first < 0) {
            return -1;
        }
        into[from] = (byte) first;
        return 1;
    }

    private int character() throws IOException {
        while (true) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            int c = next();
            if (c != NonBlockingReader.READ_EXPIRED) {
                return c;
            }
        }
    }

    private int next() throws IOException {
        try {
            return terminal.reader().read(PAUSE);
        } catch (InterruptedIOException e) {
            throw new CancellationException();
        }
    }
}
