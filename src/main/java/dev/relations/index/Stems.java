package dev.relations.index;

import java.util.function.IntPredicate;

/** Finds rows by the names of their files without folder and ending, which mostly are ids. */
final class Stems {

    private final byte[] core;
    private final int rows;

    /** Those of so many rows that {@link IndexWriter} wrote. */
    Stems(byte[] core, int rows) {
        this.core = core;
        this.rows = rows;
    }

    /** The name of a file without folder and ending. */
    static String of(String path) {
        int dot = path.lastIndexOf('.');
        int slash = path.lastIndexOf('/');
        return path.substring(slash + 1, dot > slash ? dot : path.length());
    }

    /** The hash of the stem of a row. */
    int hash(int row) {
        return In.fixed4(core, Layout.at(row) + Layout.STEM);
    }

    /** A row with a stem of this hash for which this holds; {@link Layout#NONE} when none is. */
    int find(int hash, IntPredicate holds) {
        for (int tried = 0, row = placed(hash, 0);
                row != Layout.NONE;
                row = placed(hash, ++tried)) {
            if (hash(row) == hash && holds.test(row)) {
                return row;
            }
        }
        return Layout.NONE;
    }

    /** The row at the first place for a hash or at one behind it; none at an empty place. */
    private int placed(int hash, int behind) {
        int places = Layout.places(rows);
        int place = Layout.place(hash, places) + behind & places - 1;
        return behind < places ? In.fixed4(core, Layout.at(rows) + 4 * place) : Layout.NONE;
    }
}
