package dev.relations.index;

import dev.relations.store.FileStamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the indexes that are known, with the rows that still hold. */
final class KnownPart {

    final IndexFile file;
    private final boolean[] fresh;

    /** Those that count not, where all others do, whatever was said of each. */
    private @Nullable Set<Integer> excepted;

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

    /** Lets all rows count but these. */
    void trustAllBut(Set<Integer> rows) {
        excepted = rows;
    }

    /** Whether a row that still holds has one of these stems, by their hashes. */
    boolean holds(Set<Integer> stems) {
        for (int stem : stems) {
            if (file.hasStem(stem, this::isFresh)) {
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
        return excepted == null ? fresh[row] : !excepted.contains(row);
    }

    /** The rows that hold no more; known when all files are listed. */
    List<Integer> gone() {
        List<Integer> gone = new ArrayList<>();
        for (int row = 0; row < fresh.length; row++) {
            if (!isFresh(row)) {
                gone.add(row);
            }
        }
        return gone;
    }
}
