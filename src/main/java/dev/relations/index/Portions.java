package dev.relations.index;

import java.io.IOException;
import java.io.RandomAccessFile;

/** Reads much of a file. */
final class Portions {

    /**
     * So many bytes are read at once. The JVM reads into memory of the system first; as much as
     * that has at hand costs no page fault.
     */
    private static final int PORTION = 32 * 1024;

    private Portions() {}

    /** Fills an array from where a file is read next. */
    static void read(RandomAccessFile file, byte[] bytes) throws IOException {
        for (int at = 0; at < bytes.length; at += PORTION) {
            file.readFully(bytes, at, Math.min(PORTION, bytes.length - at));
        }
    }
}
