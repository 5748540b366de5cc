package dev.relations.index;

import java.io.IOException;
import java.io.RandomAccessFile;

/** The details in an index file, read as they are asked for; mostly that is one after the other. */
final class Details {

    /** So many bytes are read at once; larger pieces grow old before they are free again. */
    private static final int PIECE = 128 * 1024;

    /** So many bytes may be passed over without being read for another detail. */
    private static final int NEAR = 64 * 1024;

    private final RandomAccessFile file;
    private final long length;

    /** Details that stand one behind the other, and where they stand and end. */
    private byte[] piece = {};

    private long pieceStart;
    private long lastEnd = -1;

    Details(RandomAccessFile file, long length) {
        this.file = file;
        this.length = length;
    }

    /** Alone, or with what stands behind it where one was read that stands before it. */
    synchronized Detail read(long from, int size) throws IOException {
        boolean next = lastEnd >= 0 && from >= lastEnd && from <= lastEnd + NEAR;
        lastEnd = from + size;
        if (from < pieceStart || from + size > pieceStart + piece.length) {
            int most = next ? (int) Math.min(PIECE, length - from) : 0;
            piece = new byte[Math.max(size, most)];
            pieceStart = from;
            file.seek(Layout.HEADER + from);
            Portions.read(file, piece);
        }
        int start = (int) (from - pieceStart);
        return new Detail(piece, start, start + size);
    }
}
