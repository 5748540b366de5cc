package dev.relations.dataset;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text, of which one that is too long is never held whole. */
final class BoundedLines implements Closeable {

    private final BufferedReader text;
    private final int longest;
    private int number;
    private boolean cut;

    BoundedLines(Reader text, int longest) {
        this.text = new BufferedReader(text, 1 << 16);
        this.longest = longest;
    }

    /** The next line, as far as it is not too long; none at the end. */
    Optional<String> next() throws IOException {
        int c = text.read();
        if (c < 0) {
            return Optional.empty();
        }
        number++;
        cut = false;
        StringBuilder line = new StringBuilder();
        for (; c >= 0 && c != '\n'; c = text.read()) {
            if (line.length() < longest) {
                line.append((char) c);
            } else {
                cut = true;
            }
        }
        int length = line.length();
        boolean carriageReturn = length > 0 && line.charAt(length - 1) == '\r';
        return Optional.of(line.substring(0, carriageReturn ? length - 1 : length));
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line that was read last was too long. */
    boolean isCut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
