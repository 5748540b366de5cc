package dev.relations.index;

/**
 * Where things stand in an index file. All numbers are big-endian.
 *
 * <pre>
 * header   magic 8, program 8, made 8, parent 8, length of the core 4, its CRC-32 4,
 *          length of the details 8, CRC-32 of the header up to here 4
 * details  one after another
 * core     number of rows 4, offset of the texts 4, of the entries 4, of the rest 4,
 *          rows, the places of the rows by their stems 4 each, texts, entries,
 *          the rest: folder, whether no id repeats, whether every row is certain, vocabulary,
 *          diagnostics, folders, the rows of the index below that are gone, what occurs
 * </pre>
 */
final class Layout {

    /** The last digits are the version of this layout. */
    static final long MAGIC = 0x52454C2D49583130L;

    static final int HEADER = 52;
    static final int CORE_HEAD = 16;

    /**
     * A row: path, size, modified, key; entry; offset, length and CRC-32 of the detail; the hash of
     * the name without its ending.
     */
    static final int ROW = 48;

    static final int PATH = 0;
    static final int SIZE = 4;
    static final int MODIFIED = 12;
    static final int KEY = 20;
    static final int ENTRY = 24;
    static final int DETAIL = 28;
    static final int DETAIL_LENGTH = 36;
    static final int DETAIL_CRC = 40;
    static final int STEM = 44;

    /** The entry of a file that holds no meeting. */
    static final int NONE = -1;

    /** Where a row stands in the core. */
    static int at(int row) {
        return CORE_HEAD + row * ROW;
    }

    /** How many places there are for the rows of a file; a power of two, half of them empty. */
    static int places(int rows) {
        return Integer.highestOneBit(Math.max(1, rows)) * 4;
    }

    /** Where a row with this stem is looked for first; then at the places behind it. */
    static int place(int stemHash, int places) {
        return (stemHash ^ stemHash >>> 16) & places - 1;
    }

    private Layout() {}
}
