package dev.relations.dataset;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text of which only so much may belong together. */
final class LimitedReader extends FilterReader {

    /** More belongs together than may. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too long");
        }
    }

    private final int most;
    private int read;

    LimitedReader(Reader text, int most) {
        super(new BufferedReader(text, 1 << 16));
        this.most = most;
    }

    /** What was read does not belong to what comes. */
    void allowAnew() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return in.read();
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int got = in.read(chars, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int characters) throws TooLong {
        read += characters;
        if (read > most) {
            throw new TooLong();
        }
    }
}
