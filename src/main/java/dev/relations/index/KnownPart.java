package dev.relations.index;

import dev.relations.store.FileStamp;
import java.util.Set;

/** One of the indexes that are known, with the rows that still hold. */
final class KnownPart {

    final IndexFile file;
    private final boolean[] fresh;

    /** Whether all count, whatever was said of each. */
    private boolean whole;

    KnownPart(IndexFile file) {
        this.file = file;
        this.fresh = new boolean[file.size()];
    }

    /** Whether a row still holds what its file does; it then counts. */
    boolean mark(int row, FileStamp stamp) {
        boolean holds = row != Layout.NONE && file.isFresh(row, stamp);
        if (holds) {
            fresh[row] = true;
        }
        return holds;
    }

    /** Lets a row count without a look at its file, if it was certain when it was kept. */
    boolean trust(int row) {
        fresh[row] = file.wasCertain(row);
        return fresh[row];
    }

    /** Lets all rows count. */
    void trustAll() {
        whole = true;
    }

    boolean isWhole() {
        return whole;
    }

    /** Whether a row that still holds has one of these stems, by their hashes. */
    boolean holds(Set<Integer> stems) {
        for (int row = 0; row < fresh.length; row++) {
            if (isFresh(row) && stems.contains(file.stemHash(row))) {
                return true;
            }
        }
        return false;
    }

    /** The row of a path, if it still holds; otherwise {@link Layout#NONE}. */
    int freshRow(String path) {
        int row = file.row(path);
        return row != Layout.NONE && isFresh(row) ? row : Layout.NONE;
    }

    boolean isFresh(int row) {
        return whole || fresh[row];
    }

    /** How many rows hold no more; known when all files are listed. */
    int deadRows() {
        int dead = 0;
        for (int row = 0; row < fresh.length; row++) {
            dead += isFresh(row) ? 0 : 1;
        }
        return dead;
    }
}
