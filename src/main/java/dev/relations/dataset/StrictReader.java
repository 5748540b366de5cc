package dev.relations.dataset;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The text of a file, read piece by piece; a byte that is none of its charset ends it with a {@link
 * BadByte} that knows the place. A byte order mark is left out.
 */
final class StrictReader extends Reader {

    /** A byte that means nothing in the charset. */
    static final class BadByte extends CharConversionException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final int column;
        private final int value;

        BadByte(int line, int column, int value) {
            super("bad byte");
            this.line = line;
            this.column = column;
            this.value = value;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }

        int value() {
            return value;
        }
    }

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private boolean begun;
    private boolean ended;
    private int line = 1;
    private int column = 1;

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(chars, offset, length);
        while (out.position() == 0) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (!begun && out.position() > 0) {
                begun = true;
                skipMark(chars, offset, out);
            } else if (out.position() == 0 && result.isError()) {
                throw new BadByte(line, column, bytes.get(bytes.position()) & 0xFF);
            } else if (out.position() == 0 && ended) {
                return -1;
            } else if (out.position() == 0) {
                fill();
            }
        }
        count(chars, offset, out.position());
        return out.position();
    }

    private static void skipMark(char[] chars, int offset, CharBuffer out) {
        if (chars[offset] == '\uFEFF') {
            System.arraycopy(chars, offset + 1, chars, offset, out.position() - 1);
            out.position(out.position() - 1);
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    private void count(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (chars[i] == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(chars[i])) {
                column++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
